package org.cifal.workshops.application.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicantsTest extends ServiceTest {

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

    private UUID withVerified(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> applicants.withVerified(email, OCTOBER).id());
    }
}
