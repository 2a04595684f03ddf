package org.cifal.workshops.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cifal.workshops.application.surroundings.AnApplicant;
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
        LinesAtOnce two = new LinesAtOnce(2);
        two.enter();
        two.enter();
        assertThatThrownBy(two::enter)
                .isInstanceOf(NoLineFree.class)
                .asInstanceOf(type(NoLineFree.class))
                .satisfies(refused -> assertThat(refused.retryAfter()).contains(Duration.ofSeconds(10)));
        two.leave();
        assertThatCode(two::enter).doesNotThrowAnyException();
    }

    @Test
    void while_all_lines_are_taken_submissions_go_on_and_a_file_is_taken_once_one_is_free() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String complete = applicant.completes(aWorkshop());
        String draft = applicant.drafts(aWorkshop());
        int all = setting("workshops.documents.lines-at-once");
        assertThat(all).isLessThan(setting("quarkus.thread-pool.max-threads"));
        for (int line = 0; line < all; line++) {
            lines.enter();
        }
        try {
            var busy = applicant.hands(draft, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf());
            busy.then().statusCode(503);
            assertThat(busy.header("Retry-After")).isEqualTo("10");
            applicant.submits(complete).then().statusCode(201);
        } finally {
            for (int line = 0; line < all; line++) {
                lines.leave();
            }
        }

        applicant
                .hands(draft, "curriculum-vitae", "cv.pdf", PDF, Files2023.pdf())
                .then()
                .statusCode(201);
    }

    private static int setting(String name) {
        return ConfigProvider.getConfig().getValue(name, Integer.class);
    }
}
