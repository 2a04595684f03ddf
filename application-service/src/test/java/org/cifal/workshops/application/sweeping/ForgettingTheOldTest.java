package org.cifal.workshops.application.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgettingTheOldTest extends ServiceTest {

    private static final String SIGN_INS = "select count(*) from sign_in where email = ?1";
    private static final String LETTERS = "select count(*) from letter where recipient = ?1";
    private static final String SESSIONS = "select count(*) from applicant_session s"
            + " join applicant a on a.id = s.applicant_id where a.email = ?1";
    private static final String ATTEMPTS = "select count(*) from invitation_attempt i"
            + " join applicant a on a.id = i.applicant_id where a.email = ?1";

    @Inject
    ForgettingTheOld forgetting;

    @Inject
    EntityManager database;

    @Test
    void sign_ins_and_sessions_are_forgotten_a_day_after_their_end_and_letters_after_ninety() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        Instant day = OCTOBER.plus(Duration.ofDays(1));
        requireForgotten(SIGN_INS, applicant, day.plus(Duration.ofMinutes(10)));
        requireForgotten(SESSIONS, applicant, day.plus(Duration.ofHours(12)));
        requireForgotten(LETTERS, applicant, OCTOBER.plus(Duration.ofDays(90)));
    }

    @Test
    void a_letter_that_still_waits_is_not_forgotten() {
        String email = "s.tavake+" + UUID.randomUUID() + "@police.example";
        Instant later = OCTOBER.plus(Duration.ofDays(400));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into letter (id, kind, recipient, subject, body, state, attempts, written_at, due_at)"
                                + " values (?1, 'receipt', ?2, 'Your receipt', 'There.', 'WAITING', 0, ?3, ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, email)
                .setParameter(3, OCTOBER)
                .setParameter(4, later)
                .executeUpdate());

        forgetAt(OCTOBER.plus(Duration.ofDays(200)));

        assertThat(count(LETTERS, email)).isEqualTo(1);
    }

    @Test
    void wrong_codes_are_forgotten_when_they_count_no_more() {
        String slug = aWorkshop(record -> TheCatalogue.withCall(record, "\"invitationOnly\": true"));
        AnApplicant applicant = AnApplicant.inspectorTavake();
        applicant
                .intending()
                .body(Map.of("workshop", slug, "invitationCode", "22222222"))
                .post("/v1/my/applications")
                .then()
                .statusCode(422);
        requireForgotten(ATTEMPTS, applicant, OCTOBER.plus(Duration.ofMinutes(15)));
    }

    private void requireForgotten(String rows, AnApplicant applicant, Instant end) {
        forgetAt(end);
        assertThat(count(rows, applicant.email())).as("at its end").isPositive();
        forgetAt(end.plusNanos(1_000));
        assertThat(count(rows, applicant.email())).as("after it").isZero();
    }

    private void forgetAt(Instant instant) {
        clock.set(instant);
        forgetting.forget();
    }

    private long count(String rows, String email) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        database.createNativeQuery(rows).setParameter(1, email).getSingleResult())
                .longValue());
    }
}
