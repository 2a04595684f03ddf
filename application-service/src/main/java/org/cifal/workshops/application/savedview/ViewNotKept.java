package org.cifal.workshops.application.savedview;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** There is a view of that name, or there are too many. */
class ViewNotKept extends Rejection {

    private ViewNotKept(String detail) {
        super(ProblemType.STATE_FORBIDS, detail);
    }

    static ViewNotKept nameTaken(String name) {
        return new ViewNotKept("You have a view named \"%s\" already.".formatted(name));
    }

    static ViewNotKept tooMany(int most) {
        return new ViewNotKept("You have %d views of this workshop; delete one first.".formatted(most));
    }
}
