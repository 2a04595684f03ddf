package org.cifal.workshops.application.problem;

/** There is no such thing, or it is not the caller's to see; which of the two is nobody's business. */
public class NotFound extends Rejection {

    public NotFound() {
        super(ProblemType.NOT_FOUND, "There is nothing at this address, or it is not yours to see.");
    }
}
