package org.cifal.workshops.application.selection;

import java.time.Instant;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The decisions are released and stand: letters have gone out on them. */
public class ReleaseStands extends Rejection {

    private ReleaseStands(String detail) {
        super(ProblemType.ALREADY_RELEASED, detail);
    }

    static ReleaseStands already(Instant releasedAt) {
        return new ReleaseStands("The decisions were released at %s.".formatted(releasedAt));
    }
}
