package org.cifal.workshops.application.document;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The file does not meet its rule, for this reason. */
class DocumentRefused extends Rejection {

    DocumentRefused(String reason) {
        super(ProblemType.DOCUMENT_REFUSED, reason);
    }
}
