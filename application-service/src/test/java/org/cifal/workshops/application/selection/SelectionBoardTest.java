package org.cifal.workshops.application.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;
import org.cifal.workshops.application.screening.ScreeningResult;
import org.cifal.workshops.application.security.Officer;
import org.junit.jupiter.api.Test;

class SelectionBoardTest {

    private static final Instant CLOSES_AT = Instant.parse("2023-11-07T15:00:00Z");
    private static final Instant NOW = Instant.parse("2023-11-13T01:00:00Z");
    private static final Officer JEJU = new Officer("officer-cifal-jeju", "cifal-jeju");
    private static final Officer RSO = new Officer("officer-rso", "rso");
    private static final Set<String> BOTH = Set.of("cifal-jeju", "rso");
    private static final UUID SALOME = UUID.randomUUID();
    private static final UUID TEVITA = UUID.randomUUID();

    private final SelectionBoard board = new SelectionBoard(UUID.randomUUID());

    @Test
    void a_board_with_everything_is_released_once() {
        select(SALOME);
        approveByBoth();
        board.release(ready(1, SALOME), BOTH, RSO, NOW);
        assertThat(board.releasedAt()).contains(NOW);
        refused(ProblemType.ALREADY_RELEASED, () -> board.release(ready(1, SALOME), BOTH, RSO, NOW));
        refused(ProblemType.ALREADY_RELEASED, () -> select(SALOME));
        refused(ProblemType.ALREADY_RELEASED, () -> board.approve(JEJU, BOTH, NOW));
    }

    @Test
    void the_call_must_be_closed_to_the_nanosecond() {
        select(SALOME);
        approveByBoth();
        refused(ProblemType.CALL_STILL_OPEN, () -> board.release(ready(1, SALOME), BOTH, RSO, CLOSES_AT.minusNanos(1)));
        board.release(ready(1, SALOME), BOTH, RSO, CLOSES_AT);
    }

    @Test
    void every_submitted_application_needs_a_proposal_and_a_withdrawn_one_does_not_count() {
        select(SALOME);
        select(TEVITA);
        approveByBoth();
        UUID undecided = UUID.randomUUID();
        refused(
                ProblemType.PROPOSALS_MISSING,
                () -> board.release(ready(2, SALOME, TEVITA, undecided), BOTH, RSO, NOW));
        board.release(ready(1, SALOME), BOTH, RSO, NOW);
    }

    @Test
    void no_more_are_selected_than_there_are_seats() {
        select(SALOME);
        select(TEVITA);
        approveByBoth();
        refused(ProblemType.SEATS_EXCEEDED, () -> board.release(ready(1, SALOME, TEVITA), BOTH, RSO, NOW));
        board.release(ready(null, SALOME, TEVITA), BOTH, RSO, NOW);
    }

    @Test
    void two_reserves_do_not_share_a_rank() {
        reserve(SALOME, 1);
        reserve(TEVITA, 1);
        approveByBoth();
        refused(ProblemType.RESERVES_TIED, () -> board.release(ready(9, SALOME, TEVITA), BOTH, RSO, NOW));
    }

    @Test
    void one_approval_of_two_is_not_enough() {
        select(SALOME);
        board.approve(JEJU, BOTH, NOW);
        refused(ProblemType.APPROVALS_MISSING, () -> board.release(ready(1, SALOME), BOTH, RSO, NOW));
    }

    @Test
    void any_change_voids_the_approvals_even_a_change_back() {
        select(SALOME);
        String seen = board.digest();
        approveByBoth();
        assertThat(board.digest()).isEqualTo(seen);
        assertThat(reserve(SALOME, 1)).isEqualTo(BOTH);
        select(SALOME);
        assertThat(board.approvals()).isEmpty();
        assertThat(board.digest()).isNotEqualTo(seen);
    }

    @Test
    void one_person_does_not_approve_for_two_organisations() {
        select(SALOME);
        board.approve(JEJU, BOTH, NOW);
        refused(
                ProblemType.ANOTHER_PERSON_NEEDED,
                () -> board.approve(new Officer("officer-cifal-jeju", "rso"), BOTH, NOW));
    }

    @Test
    void an_organisation_approves_once_and_only_if_it_is_asked() {
        select(SALOME);
        board.approve(JEJU, BOTH, NOW);
        refused(
                ProblemType.STATE_FORBIDS,
                () -> board.approve(new Officer("another-officer", "cifal-jeju"), BOTH, NOW));
        refused(ProblemType.APPROVAL_NOT_ASKED, () -> board.approve(new Officer("officer-koica", "koica"), BOTH, NOW));
    }

    @Test
    void where_one_organisation_approves_alone_the_proposer_does_not() {
        select(SALOME);
        refused(ProblemType.ANOTHER_PERSON_NEEDED, () -> board.approve(JEJU, Set.of("cifal-jeju"), NOW));
        board.approve(new Officer("another-officer", "cifal-jeju"), Set.of("cifal-jeju"), NOW);
    }

    @Test
    void a_call_that_names_nobody_needs_its_owner() {
        assertThat(ApprovalPolicy.needed(List.of(), "cifal-jeju")).containsExactly("cifal-jeju");
        assertThat(ApprovalPolicy.needed(List.of("cifal-jeju", "rso"), "cifal-jeju"))
                .isEqualTo(BOTH);
    }

    @Test
    void only_a_reserve_of_a_released_board_moves_up() {
        reserve(SALOME, 1);
        assertThatThrownBy(() -> board.moveUp(SALOME, NOW)).isInstanceOf(IllegalStateException.class);
        approveByBoth();
        board.release(ready(1, SALOME), BOTH, RSO, NOW);
        board.moveUp(SALOME, NOW);
        assertThat(board.on(SALOME).orElseThrow().outcome()).isEqualTo(DecisionOutcome.SELECTED);
        assertThatThrownBy(() -> board.moveUp(SALOME, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_proposal_follows_from_the_screening() {
        for (ScreeningResult found : ScreeningResult.values()) {
            for (DecisionOutcome outcome : DecisionOutcome.values()) {
                Integer rank = outcome == DecisionOutcome.RESERVE ? 1 : null;
                ThrowingCallable proposal =
                        () -> ProposalPolicy.refuseUnlessConsistent(Optional.of(found), outcome, rank);
                if (fits(found, outcome)) {
                    assertThatCode(proposal).doesNotThrowAnyException();
                } else {
                    refused(ProblemType.CONTRADICTS_SCREENING, proposal);
                }
            }
        }
        refused(
                ProblemType.STATE_FORBIDS,
                () -> ProposalPolicy.refuseUnlessConsistent(Optional.empty(), DecisionOutcome.NOT_SELECTED, null));
    }

    @Test
    void a_reserve_has_a_rank_and_nobody_else_does() {
        refused(
                ProblemType.RULE_BROKEN,
                () -> ProposalPolicy.refuseUnlessConsistent(
                        Optional.of(ScreeningResult.ELIGIBLE), DecisionOutcome.RESERVE, null));
        refused(
                ProblemType.RULE_BROKEN,
                () -> ProposalPolicy.refuseUnlessConsistent(
                        Optional.of(ScreeningResult.ELIGIBLE), DecisionOutcome.SELECTED, 1));
    }

    private static boolean fits(ScreeningResult found, DecisionOutcome outcome) {
        return outcome == DecisionOutcome.NOT_SELECTED
                || switch (found) {
                    case ELIGIBLE -> outcome == DecisionOutcome.SELECTED || outcome == DecisionOutcome.RESERVE;
                    case INCOMPLETE -> outcome == DecisionOutcome.INCOMPLETE;
                    case NOT_ELIGIBLE -> outcome == DecisionOutcome.NOT_ELIGIBLE;
                };
    }

    private Set<String> select(UUID application) {
        return board.propose(application, DecisionOutcome.SELECTED, null, "best of all", JEJU, NOW);
    }

    private Set<String> reserve(UUID application, int rank) {
        return board.propose(application, DecisionOutcome.RESERVE, rank, "close behind", JEJU, NOW);
    }

    private void approveByBoth() {
        board.approve(JEJU, BOTH, NOW);
        board.approve(RSO, BOTH, NOW);
    }

    private static ReleasePolicy.Readiness ready(Integer capacity, UUID... candidates) {
        Map<UUID, String> references =
                Arrays.stream(candidates).collect(Collectors.toMap(Function.identity(), UUID::toString));
        return new ReleasePolicy.Readiness(CLOSES_AT, capacity, references);
    }

    private static void refused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Rejection.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }
}
