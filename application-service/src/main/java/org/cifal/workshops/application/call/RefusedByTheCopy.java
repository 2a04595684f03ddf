package org.cifal.workshops.application.call;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** A refusal that rests on the copy of a call, which may be stale: the catalogue is asked once before it leaves (rule 2). */
public abstract class RefusedByTheCopy extends Rejection {

    protected RefusedByTheCopy(ProblemType type, String detail) {
        super(type, detail);
    }
}
