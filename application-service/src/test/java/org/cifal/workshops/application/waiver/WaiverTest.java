package org.cifal.workshops.application.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.security.Officer;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final Instant NOW = Instant.parse("2023-11-09T02:00:00Z");
    private static final Set<String> BOTH = Set.of("cifal-jeju", "rso");
    private static final Officer JEJU = new Officer("kim", "cifal-jeju");
    private static final Officer RSO = new Officer("somchai", "rso");

    @Test
    void it_is_granted_when_both_organisations_agree_and_not_before() {
        Waiver waiver = requested();
        waiver.approve(JEJU, BOTH, NOW);
        assertThat(waiver.status()).isEqualTo(WaiverStatus.REQUESTED);
        assertThat(waiver.admittedUntil()).isEmpty();

        waiver.approve(RSO, BOTH, NOW.plusSeconds(3600));

        assertThat(waiver.status()).isEqualTo(WaiverStatus.GRANTED);
        assertThat(waiver.admittedUntil()).contains(Instant.parse("2023-11-11T03:00:00Z"));
        assertThat(waiver.approvals()).extracting(WaiverApproval::approvedBy).containsExactly("kim", "somchai");
    }

    @Test
    void four_eyes_are_two_persons() {
        Waiver waiver = requested();
        waiver.approve(JEJU, BOTH, NOW);
        assertThatThrownBy(() -> waiver.approve(new Officer("kim", "rso"), BOTH, NOW))
                .isInstanceOfSatisfying(WaiverRefused.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ProblemType.ANOTHER_PERSON_NEEDED));
        assertThatThrownBy(() -> waiver.approve(new Officer("lee", "cifal-jeju"), BOTH, NOW))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void only_the_organisations_the_call_names_are_asked() {
        Officer unitar = new Officer("ana", "unitar");
        for (Consumer<Waiver> verb : List.<Consumer<Waiver>>of(
                waiver -> waiver.approve(unitar, BOTH, NOW), waiver -> waiver.refuse(unitar, BOTH, "late", NOW))) {
            assertThatThrownBy(() -> verb.accept(requested()))
                    .isInstanceOfSatisfying(WaiverRefused.class, refusal -> assertThat(refusal.type())
                            .isEqualTo(ProblemType.APPROVAL_NOT_ASKED));
        }
    }

    @Test
    void one_organisation_that_does_not_agree_is_enough() {
        Waiver waiver = requested();
        waiver.approve(JEJU, BOTH, NOW);
        waiver.refuse(RSO, BOTH, "The group is complete.", NOW);
        assertThat(waiver.status()).isEqualTo(WaiverStatus.REFUSED);
        assertThat(waiver.admittedUntil()).isEmpty();
        assertThat(waiver.refusal()).contains(new WaiverRefusal("rso", "somchai", "The group is complete.", NOW));
    }

    @Test
    void where_one_organisation_is_asked_alone_two_of_its_people_agree() {
        Set<String> jejuAlone = Set.of("cifal-jeju");
        Waiver waiver = requested();
        waiver.approve(JEJU, jejuAlone, NOW);
        assertThat(waiver.status()).isEqualTo(WaiverStatus.REQUESTED);
        assertThat(WaiverPolicy.missing(jejuAlone, waiver.approvals())).containsExactly("cifal-jeju");
        assertThatThrownBy(() -> waiver.approve(JEJU, jejuAlone, NOW))
                .isInstanceOfSatisfying(WaiverRefused.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ProblemType.ANOTHER_PERSON_NEEDED));

        waiver.approve(new Officer("lee", "cifal-jeju"), jejuAlone, NOW);

        assertThat(waiver.status()).isEqualTo(WaiverStatus.GRANTED);
    }

    @Test
    void a_granted_waiver_has_run_out_at_its_instant_unless_it_was_used() {
        Waiver waiver = in(WaiverStatus.GRANTED);
        Instant end = NOW.plus(Waiver.ADMITS_FOR);
        assertThat(waiver.hasRunOutBy(end.minusNanos(1))).isFalse();
        assertThat(waiver.hasRunOutBy(end)).isTrue();
        for (WaiverStatus other : EnumSet.complementOf(EnumSet.of(WaiverStatus.GRANTED))) {
            assertThat(in(other).hasRunOutBy(end)).as("%s", other).isFalse();
        }
    }

    @Test
    void every_verb_is_allowed_exactly_where_the_table_says() {
        for (WaiverStatus from : WaiverStatus.values()) {
            assertThat(allowed(from, waiver -> waiver.use(NOW)))
                    .as("use from %s", from)
                    .isEqualTo(from.next().contains(WaiverStatus.USED));
            assertThat(allowed(from, waiver -> waiver.refuse(RSO, BOTH, "late", NOW)))
                    .as("refuse from %s", from)
                    .isEqualTo(from.next().contains(WaiverStatus.REFUSED));
            assertThat(allowed(from, waiver -> waiver.approve(RSO, BOTH, NOW)))
                    .as("grant from %s", from)
                    .isEqualTo(from.next().contains(WaiverStatus.GRANTED));
        }
        assertThat(WaiverStatus.REQUESTED.next()).isEqualTo(EnumSet.of(WaiverStatus.GRANTED, WaiverStatus.REFUSED));
        assertThat(WaiverStatus.GRANTED.next()).isEqualTo(EnumSet.of(WaiverStatus.USED));
    }

    private static boolean allowed(WaiverStatus from, Consumer<Waiver> verb) {
        try {
            verb.accept(in(from));
            return true;
        } catch (StateForbids refusal) {
            return false;
        }
    }

    private static Waiver in(WaiverStatus status) {
        Waiver waiver = requested();
        switch (status) {
            case REQUESTED -> {}
            case REFUSED -> waiver.refuse(JEJU, BOTH, "late", NOW);
            case GRANTED -> grant(waiver);
            case USED -> {
                grant(waiver);
                waiver.use(NOW);
            }
        }
        return waiver;
    }

    private static void grant(Waiver waiver) {
        waiver.approve(JEJU, BOTH, NOW);
        waiver.approve(RSO, BOTH, NOW);
    }

    private static Waiver requested() {
        return new Waiver(UUID.randomUUID(), UUID.randomUUID(), null, "The cable was cut.", NOW);
    }
}
