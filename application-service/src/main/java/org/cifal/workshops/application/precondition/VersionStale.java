package org.cifal.workshops.application.precondition;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** It changed since it was read. */
public class VersionStale extends Rejection {

    public VersionStale() {
        super(ProblemType.PRECONDITION_FAILED, "It changed since you read it. Read it again and repeat your change.");
    }
}
