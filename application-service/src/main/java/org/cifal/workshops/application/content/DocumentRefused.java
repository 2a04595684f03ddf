package org.cifal.workshops.application.content;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The file does not meet its rule, for this reason. */
public class DocumentRefused extends Rejection {

    public DocumentRefused(String reason) {
        super(ProblemType.DOCUMENT_REFUSED, reason);
    }
}
