package org.cifal.workshops.application.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Deadline;
import org.cifal.workshops.application.call.WorkshopFacts;
import org.cifal.workshops.application.call.WorkshopFacts.Organiser;
import org.junit.jupiter.api.Test;

class WaiverPolicyTest {

    private static final Organiser JEJU = organiser("cifal-jeju", "organiser");
    private static final Organiser RSO = organiser("rso", "co-organiser");

    @Test
    void of_the_2023_call_cifal_jeju_and_rso_agree_whomever_it_names_for_its_decisions() {
        for (List<String> approvals : List.of(List.of("cifal-jeju", "rso"), List.of("cifal-jeju"), List.<String>of())) {
            assertThat(WaiverPolicy.needed(aCall(approvals, JEJU, RSO)))
                    .as("with the approvals of %s", approvals)
                    .containsExactlyInAnyOrder("cifal-jeju", "rso");
        }
    }

    @Test
    void where_a_call_names_two_no_third_is_asked() {
        Organiser province = organiser("jeju-province", "co-organiser");
        assertThat(WaiverPolicy.needed(aCall(List.of("cifal-jeju", "rso"), JEJU, RSO, province)))
                .containsExactlyInAnyOrder("cifal-jeju", "rso");
    }

    @Test
    void a_sponsor_is_asked_nothing_and_of_one_organiser_there_is_one() {
        // As KOICA in 2012.
        assertThat(WaiverPolicy.needed(aCall(List.of(), JEJU, organiser("koica", "sponsor"))))
                .containsExactly("cifal-jeju");
        assertThat(WaiverPolicy.needed(aCall(List.of()))).containsExactly("cifal-jeju");
    }

    private static Organiser organiser(String code, String role) {
        return new Organiser(code, Map.of("en", "The " + code), role);
    }

    private static Call aCall(List<String> approvals, Organiser... organisers) {
        CallTerms terms = new CallTerms(
                null,
                new Deadline("not-stated", null, null, null, null),
                20,
                null,
                null,
                null,
                approvals,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        WorkshopFacts facts = new WorkshopFacts(
                new UUID(0, 9),
                "jeju-2023-victim-identification",
                1,
                "published",
                null,
                null,
                "cifal-jeju",
                Map.of("en", "Enhancing Victim Identification"),
                null,
                List.of(organisers),
                terms,
                null);
        return new Call(facts, Instant.parse("2023-10-02T00:00:00Z"));
    }
}
