package org.cifal.workshops.application.storage;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** There is no room to keep the file; nothing of it was kept. */
public class NoRoom extends Rejection {

    NoRoom() {
        super(ProblemType.INSUFFICIENT_STORAGE, "There is no room to keep the file now. Try again later.");
    }
}
