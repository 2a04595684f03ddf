package org.cifal.workshops.application.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.screening.ScreeningResult;

/** Which decision may be proposed on an application. */
public final class ProposalPolicy {

    private ProposalPolicy() {}

    /**
     * A proposal says what the screening found: who is incomplete or not eligible is not selected after all, and nobody
     * is called so against the findings.
     *
     * @param screening empty while nobody has screened the application
     */
    static void refuseUnlessConsistent(Optional<ScreeningResult> screening, DecisionOutcome outcome, Integer rank) {
        ScreeningResult found = screening.orElseThrow(ProposalRefused::notScreened);
        boolean fits =
                switch (outcome) {
                    case SELECTED, RESERVE -> found == ScreeningResult.ELIGIBLE;
                    case NOT_SELECTED -> true;
                    case NOT_ELIGIBLE -> found == ScreeningResult.NOT_ELIGIBLE;
                    case INCOMPLETE -> found == ScreeningResult.INCOMPLETE;
                };
        if (!fits) {
            throw ProposalRefused.contradicts(found, outcome);
        }
        List<FieldError> errors = new ArrayList<>();
        if (outcome == DecisionOutcome.RESERVE && rank == null) {
            errors.add(new FieldError("#/rank", "is needed: reserves move up by rank"));
        }
        if (outcome != DecisionOutcome.RESERVE && rank != null) {
            errors.add(new FieldError("#/rank", "is for reserves only"));
        }
        if (!errors.isEmpty()) {
            throw ProposalRefused.rank(errors);
        }
    }
}
