package org.cifal.workshops.application.application;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** What was asked does not follow from the state the application is in. */
public class StateForbids extends Rejection {

    public StateForbids(String detail) {
        super(ProblemType.STATE_FORBIDS, detail);
    }

    static StateForbids move(ApplicationStatus from, ApplicationStatus to) {
        return new StateForbids("An application that is %s cannot become %s.".formatted(from.slug(), to.slug()));
    }
}
