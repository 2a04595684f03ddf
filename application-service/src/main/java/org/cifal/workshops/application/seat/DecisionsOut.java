package org.cifal.workshops.application.seat;

import java.time.Instant;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The call ended with the release of its decisions: it states no date to end on, or was extended after that. */
class DecisionsOut extends Rejection {

    DecisionsOut(Instant releasedAt) {
        super(
                ProblemType.ALREADY_RELEASED,
                "The decisions were released at %s; the call takes no applications after that.".formatted(releasedAt));
    }
}
