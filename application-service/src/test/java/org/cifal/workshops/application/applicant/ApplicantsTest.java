package org.cifal.workshops.application.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheLog;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicantsTest extends ServiceTest {

    private static final Logger LOG = Logger.getLogger(ApplicantsTest.class);

    @Inject
    Applicants applicants;

    @Test
    void addresses_that_differ_by_an_accent_or_a_width_are_those_of_different_people() {
        String domain = "@" + UUID.randomUUID() + ".example";
        UUID renee = withVerified("renee" + domain);

        assertThat(withVerified("renée" + domain)).isNotEqualTo(renee);
        assertThat(withVerified("ｒenee" + domain)).isNotEqualTo(renee);
        assertThat(withVerified("renee" + domain)).isEqualTo(renee);
    }

    @Test
    void a_transaction_that_fails_at_its_end_names_nobody_in_the_log() {
        String email = "s.tavake@" + UUID.randomUUID() + ".example";
        persist(email);

        List<String> lines = TheLog.during(() -> {
            LOG.warn("The log is listened to.");
            assertThatThrownBy(() -> persist(email)).isInstanceOf(RuntimeException.class);
        });

        assertThat(lines)
                .anyMatch(line -> line.contains("The log is listened to."))
                .noneMatch(line -> line.contains(email));
    }

    private void persist(String email) {
        QuarkusTransaction.requiringNew().run(() -> applicants.persist(new Applicant(email, OCTOBER)));
    }

    private UUID withVerified(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> applicants.withVerified(email, OCTOBER).id());
    }
}
