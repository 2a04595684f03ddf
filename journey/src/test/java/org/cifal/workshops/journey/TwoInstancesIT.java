package org.cifal.workshops.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of application-service on the same tables and documents. What is begun at one goes on at the other, also
 * when the one is killed; together they give nothing out twice, and write no letter twice.
 */
class TwoInstancesIT {

    private static final Map<String, Object> PROFILE = Map.of(
            "familyName", "Tavake",
            "givenNames", "Salome",
            "nationality", "SB",
            "countryOfResidence", "SB",
            "organisation", "Police of Honiara",
            "position", "Inspector",
            "sector", "law-enforcement",
            "pointOfDeparture", "SB",
            "yearsOfExperience", 9);

    private static final int PLACES = 3;
    private static final int APPLICANTS = 8;

    private static RehearsedPlatform platform;
    private static Addresses one;
    private Addresses other;

    @BeforeAll
    static void aWeekBeforeTheDeadline(@TempDir Path data) {
        platform = RehearsedPlatform.in(data);
        one = platform.from("2023-11-01T09:00:00+09:00");
    }

    @BeforeEach
    void beside() {
        other = platform.secondInstance();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void what_was_begun_at_one_goes_on_at_the_other_when_the_one_is_killed() {
        String call = known(new ShortCall(one, "begun-at-one").publish());
        Applicant there = new Applicant(other, "s.tavake@police.example").signIn(one);
        there.start(call).describe(PROFILE);
        Applicant here = there.at(one);
        byte[] file = Paper.pdf().bytes();
        int half = file.length / 2;
        String upload = there.beginUpload(ShortCall.DOCUMENT, Paper.pdf());
        there.sendPart(upload, 0, Arrays.copyOfRange(file, 0, half)).statusCode(204);

        platform.killSecondInstance();

        here.sendPart(upload, half, Arrays.copyOfRange(file, half, file.length)).statusCode(200);
        assertThat(here.download(ShortCall.DOCUMENT)).isEqualTo(file);
        here.consentTo("personal-data");
        here.submit().statusCode(201);
    }

    @Test
    void two_browsers_at_two_instances_do_not_overwrite_each_other() {
        String call = known(new ShortCall(one, "two-browsers").publish());
        Applicant here = new Applicant(one, "b.ganbold@border.example").signIn().start(call);
        Applicant there = here.at(other);
        String read = here.version();
        assertThat(there.version()).isEqualTo(read);

        there.describe(read, Map.of("position", "Inspector")).statusCode(200);

        here.describe(read, Map.of("position", "Sergeant")).statusCode(412);
        assertThat(here.application().getString("profile.position")).isEqualTo("Inspector");
        here.signOut();
        there.startAttempt(call).statusCode(401);
    }

    @Test
    void a_submission_sent_to_both_at_once_is_one_with_one_receipt_and_one_letter() throws Exception {
        String call = known(new ShortCall(one, "handed-in-twice").publish());
        Applicant here = new Applicant(one, "r.perera@social.example").signIn().prepare(call, PROFILE);
        Applicant there = here.at(other);

        List<ValidatableResponse> answers =
                atOnce(List.of(() -> here.submit("handing-in"), () -> there.submit("handing-in")));

        // One of them may have been told to ask again.
        assertThat(answers.stream().map(answer -> answer.extract().statusCode()))
                .contains(201)
                .isSubsetOf(201, 409);
        String jws = here.receipt().getString("jws");
        List.of(here, there).forEach(side -> side.submit("handing-in")
                .statusCode(201)
                .body("jws", equalTo(jws))
                .body("version", is(1)));
        assertThat(letters(here, message -> message.text().contains(jws.substring(0, 40))))
                .isEqualTo(1);
    }

    @Test
    void the_last_places_are_given_out_once_and_each_letter_is_sent_once() throws Exception {
        String call = known(new ShortCall(one, "last-places").publishForWhoeverComesFirst(PLACES));
        List<Applicant> applicants = IntStream.range(0, APPLICANTS)
                .mapToObj(number ->
                        new Applicant(number % 2 == 0 ? one : other, "applicant-%d@two.example".formatted(number)))
                .map(applicant -> applicant.signIn().prepare(call, PROFILE))
                .toList();

        List<ValidatableResponse> answers = atOnce(applicants.stream()
                .<Callable<ValidatableResponse>>map(applicant -> applicant::submit)
                .toList());

        List<Integer> statuses =
                answers.stream().map(answer -> answer.extract().statusCode()).toList();
        assertThat(statuses)
                .containsOnly(201, 422)
                .filteredOn(status -> status == 201)
                .hasSize(PLACES);
        for (int i = 0; i < APPLICANTS; i++) {
            boolean placed = statuses.get(i) == 201;
            Applicant applicant = applicants.get(i);
            assertThat(applicant.application().getString("status")).isEqualTo(placed ? "accepted" : "draft");
            if (placed) {
                assertThat(letters(applicant, message -> message.subject().contains("place is confirmed")))
                        .isEqualTo(1);
            }
        }
    }

    /** How many such letters have come to somebody once one has, and after it a letter that was asked for later. */
    private static long letters(Applicant applicant, Predicate<Mail.Message> such) {
        applicant.mail().await(such);
        applicant.signIn();
        return applicant.mail().messages().stream().filter(such).count();
    }

    /** Waits until the call is known; both instances read of it in the same tables. */
    private String known(ShortCall call) {
        Applicant visitor = new Applicant(one, call.slug() + "@visitors.example").signIn();
        Awaitility.await("the call to be known")
                .until(() -> visitor.startAttempt(call.slug()).extract().statusCode() == 201);
        return call.slug();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService sides = Executors.newFixedThreadPool(calls.size());
        CyclicBarrier together = new CyclicBarrier(calls.size());
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> call : calls) {
                answers.add(sides.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            sides.shutdownNow();
        }
    }
}
