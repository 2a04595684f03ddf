package org.cifal.workshops.catalogue.contract;

import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A request body is larger than the address takes. */
public final class BodyTooLarge extends Rejection {

    public BodyTooLarge(long mostBytes) {
        super(ProblemType.CONTENT_TOO_LARGE, "The body has more than %d bytes.".formatted(mostBytes));
    }
}
