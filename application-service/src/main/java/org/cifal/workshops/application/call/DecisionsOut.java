package org.cifal.workshops.application.call;

import java.time.Instant;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The call ended with the release of its decisions: it states no date to end on, or was extended after that. */
public class DecisionsOut extends Rejection {

    public DecisionsOut(Instant releasedAt) {
        super(
                ProblemType.ALREADY_RELEASED,
                "The decisions were released at %s; the call takes no applications after that.".formatted(releasedAt));
    }
}
