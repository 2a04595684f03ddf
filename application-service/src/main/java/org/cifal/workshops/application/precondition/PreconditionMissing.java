package org.cifal.workshops.application.precondition;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The change does not say which version it is based on. */
public class PreconditionMissing extends Rejection {

    public PreconditionMissing() {
        super(ProblemType.PRECONDITION_REQUIRED, "Send the ETag you last read in the If-Match header.");
    }
}
