package org.cifal.workshops.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinesAtOnceTest extends ServiceTest {

    private static final String PDF = "application/pdf";

    @Inject
    LinesAtOnce lines;

    @Test
    void who_finds_no_line_free_comes_back_in_a_moment() {
        UUID sender = UUID.randomUUID();
        LinesAtOnce two = new LinesAtOnce(2, 8);
        two.enter(sender);
        two.enter(sender);
        assertThatThrownBy(() -> two.enter(sender))
                .isInstanceOf(NoLineFree.class)
                .asInstanceOf(type(NoLineFree.class))
                .satisfies(refused -> assertThat(refused.retryAfter()).contains(Duration.ofSeconds(10)));
        two.leave(sender);
        assertThatCode(() -> two.enter(sender)).doesNotThrowAnyException();
    }

    @Test
    void nobody_has_more_than_a_share_whoever_else_there_is_and_whoever_was_refused_has_taken_none() {
        UUID greedy = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        LinesAtOnce lines = new LinesAtOnce(3, 2);
        lines.enter(greedy);
        lines.enter(greedy);
        assertThatThrownBy(() -> lines.enter(greedy))
                .asInstanceOf(type(LinesOfOneTaken.class))
                .satisfies(refused -> {
                    assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
                    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(10));
                });
        lines.enter(other);
        assertThatThrownBy(() -> lines.enter(other)).isInstanceOf(NoLineFree.class);
        lines.leave(greedy);
        lines.leave(other);
        lines.enter(other);
        lines.enter(other);
        assertThatThrownBy(() -> lines.enter(other)).isInstanceOf(LinesOfOneTaken.class);
    }

    @Test
    void one_applicant_with_many_slow_lines_is_told_so_and_no_other_notices() throws IOException {
        AnApplicant slow = AnApplicant.inspectorTavake();
        String draft = slow.drafts(aWorkshop());
        AnApplicant other = AnApplicant.inspectorTavake();
        String theirs = other.drafts(aWorkshop());
        List<Socket> taken = new ArrayList<>();
        try {
            Response refused = Eventually.get("a refusal", () -> Optional.of(besideOneMore(slow, draft, taken))
                    .filter(answer -> answer.statusCode() == 429));
            assertThat(refused.header("Retry-After")).isEqualTo("10");
            assertThat(refused.<String>path("type")).endsWith("/problems/too-many-requests");
            other.hands(theirs, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf())
                    .then()
                    .statusCode(201);
        } finally {
            for (Socket line : taken) {
                line.close();
            }
        }

        Eventually.get(
                "a line", () -> Optional.of(slow.hands(draft, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf()))
                        .filter(answer -> answer.statusCode() < 300));
    }

    @Test
    void while_all_lines_are_taken_submissions_go_on_and_a_file_is_taken_once_one_is_free() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String complete = applicant.completes(aWorkshop());
        String draft = applicant.drafts(aWorkshop());
        int all = setting("workshops.documents.lines-at-once");
        List<UUID> senders = Stream.generate(UUID::randomUUID).limit(all).toList();
        assertThat(all).isLessThan(setting("quarkus.thread-pool.max-threads"));
        for (int line = 0; line < all; line++) {
            lines.enter(senders.get(line));
        }
        try {
            var busy = applicant.hands(draft, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf());
            busy.then().statusCode(503);
            assertThat(busy.header("Retry-After")).isEqualTo("10");
            applicant.submits(complete).then().statusCode(201);
        } finally {
            for (int line = 0; line < all; line++) {
                lines.leave(senders.get(line));
            }
        }

        applicant
                .hands(draft, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf())
                .then()
                .statusCode(201);
    }

    /** Hands a file in while one more line stalls. */
    private static Response besideOneMore(AnApplicant applicant, String draft, List<Socket> stalling) {
        try {
            stalling.add(stallingPut(applicant, draft));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return applicant.hands(draft, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf());
    }

    /** Promises a file, sends the beginning of it, and no more. */
    private static Socket stallingPut(AnApplicant applicant, String draft) throws IOException {
        Socket line = new Socket("localhost", RestAssured.port);
        line.getOutputStream().write("""
            PUT %s/documents/curriculum-vitae?filename=cv.pdf HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: application/pdf\r
            Content-Length: 1000\r
            \r
            %%PDF""".formatted(draft, applicant.token()).getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
        return line;
    }

    private static int setting(String name) {
        return ConfigProvider.getConfig().getValue(name, Integer.class);
    }
}
