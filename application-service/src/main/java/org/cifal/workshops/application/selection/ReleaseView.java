package org.cifal.workshops.application.selection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were told what. */
@Schema(name = "Release")
record ReleaseView(
        String workshop,
        Instant releasedAt,
        int selected,
        int reserve,
        int notSelected,
        int notEligible,
        int incomplete) {

    static ReleaseView of(String workshop, SelectionBoard board) {
        return new ReleaseView(
                workshop,
                board.releasedAt().orElseThrow(),
                count(board, DecisionOutcome.SELECTED),
                count(board, DecisionOutcome.RESERVE),
                count(board, DecisionOutcome.NOT_SELECTED),
                count(board, DecisionOutcome.NOT_ELIGIBLE),
                count(board, DecisionOutcome.INCOMPLETE));
    }

    private static int count(SelectionBoard board, DecisionOutcome outcome) {
        return (int) board.decisions().stream()
                .filter(decision -> decision.outcome() == outcome)
                .count();
    }
}
