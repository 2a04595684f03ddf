package org.cifal.workshops.application.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LastSeenTest extends ServiceTest {

    @Inject
    LastSeen lastSeen;

    @Inject
    Sessions sessions;

    private AnApplicant inspector;

    @BeforeEach
    void signedInAtNine() {
        inspector = AnApplicant.inspectorTavake();
    }

    @Test
    void no_request_writes_when_its_session_was_last_seen() {
        clock.set(OCTOBER.plus(Duration.ofMinutes(10)));

        List<String> written = Statements.during(this::asks, sql -> sql.contains("update applicant_session"));

        assertThat(written).isEmpty();
        assertThat(writtenDown()).isEqualTo(OCTOBER);
    }

    @Test
    void it_is_written_down_later() {
        Instant seen = OCTOBER.plus(Duration.ofMinutes(10));
        clock.set(seen);
        asks();
        clock.set(OCTOBER.plus(Duration.ofMinutes(11)));

        lastSeen.write();

        assertThat(writtenDown()).isEqualTo(seen);
    }

    @Test
    void within_five_minutes_it_is_noted_once() {
        clock.set(OCTOBER.plus(Duration.ofMinutes(5)).minusNanos(1000));
        asks();
        lastSeen.write();
        assertThat(writtenDown()).isEqualTo(OCTOBER);

        Instant fiveMinutesOn = OCTOBER.plus(Duration.ofMinutes(5));
        clock.set(fiveMinutesOn);
        asks();
        clock.set(OCTOBER.plus(Duration.ofMinutes(9)));
        asks();
        lastSeen.write();

        assertThat(writtenDown()).isEqualTo(fiveMinutesOn);
    }

    private void asks() {
        inspector.asking().get("/v1/my/applications").then().statusCode(200);
    }

    private Instant writtenDown() {
        SessionToken token = new SessionToken(inspector.token());
        return sessions.unexpired(token, clock.instant()).orElseThrow().lastSeenAt();
    }
}
