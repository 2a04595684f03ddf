package org.cifal.workshops.application.selection;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;
import org.cifal.workshops.application.screening.ScreeningResult;

/** The decision proposed does not follow from what is known of the application. */
public class ProposalRefused extends Rejection {

    private ProposalRefused(ProblemType type, String detail, List<FieldError> errors) {
        super(type, detail, errors);
    }

    static ProposalRefused notScreened() {
        return new ProposalRefused(
                ProblemType.STATE_FORBIDS,
                "The application is not screened yet: a person screens it first.",
                List.of());
    }

    static ProposalRefused contradicts(ScreeningResult found, DecisionOutcome proposed) {
        return new ProposalRefused(
                ProblemType.CONTRADICTS_SCREENING,
                "The screening found the application %s; it cannot be %s.".formatted(found.slug(), proposed.slug()),
                List.of());
    }

    static ProposalRefused rank(List<FieldError> errors) {
        return new ProposalRefused(ProblemType.RULE_BROKEN, "The rank does not fit the outcome.", errors);
    }
}
