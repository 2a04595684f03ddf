package org.cifal.workshops.catalogue.workshop;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A rescheduling would announce new days and tell none, neither as days nor in words. */
public final class ScheduleStatesNothing extends Rejection {

    ScheduleStatesNothing() {
        super(
                ProblemType.RULE_BROKEN,
                "A rescheduling tells when the workshop takes place; where nobody knows yet, it is a postponement.",
                List.of(new FieldError("#/schedule", "states neither days nor sessions nor words")));
    }
}
