package org.cifal.workshops.application.storage;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The store does not answer, or not sensibly; nothing was acknowledged. */
public class StoreAway extends Rejection {

    StoreAway() {
        super(ProblemType.UNAVAILABLE, "The store of documents is away. Try again in a moment.");
    }
}
