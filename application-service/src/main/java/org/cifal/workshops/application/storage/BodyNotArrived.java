package org.cifal.workshops.application.storage;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The line of whoever sends a file broke or stalled; the store has no part in it. */
public class BodyNotArrived extends Rejection {

    BodyNotArrived() {
        super(
                ProblemType.REQUEST_TIMEOUT,
                "The file stopped on its way. Send it again; on a bad line announce a file of your own as an upload,"
                        + " which goes on where it broke.");
    }
}
