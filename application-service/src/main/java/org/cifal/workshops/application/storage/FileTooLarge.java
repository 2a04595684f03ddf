package org.cifal.workshops.application.storage;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The file, or the application with it, is larger than is taken. */
public class FileTooLarge extends Rejection {

    public FileTooLarge(String detail) {
        super(ProblemType.CONTENT_TOO_LARGE, detail);
    }
}
