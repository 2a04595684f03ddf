package org.cifal.workshops.application.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.junit.jupiter.api.Test;

class DisclosurePolicyTest {

    private static final Set<ApplicationStatus> NEVER_SHOWN =
            EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.WITHDRAWN);

    @Test
    void only_a_submitted_application_with_a_consent_towards_the_recipient_is_shown() {
        for (ApplicationStatus status : ApplicationStatus.values()) {
            assertThat(DisclosurePolicy.mayBeShown(status, List.of("rso"), "rso"))
                    .as(status.slug())
                    .isEqualTo(!NEVER_SHOWN.contains(status));
            assertThat(DisclosurePolicy.mayBeShown(status, List.of("rso"), "unitar"))
                    .isFalse();
            assertThat(DisclosurePolicy.mayBeShown(status, List.of(), "rso")).isFalse();
        }
    }

    @Test
    void how_to_reach_an_applicant_needs_its_own_scope() {
        assertThat(DisclosurePolicy.fields(Set.of("applicants.read"))).doesNotContain("email");
        assertThat(DisclosurePolicy.fields(Set.of("applicants.read", "applicants.contact.read")))
                .contains("email");
    }
}
