package org.cifal.workshops.application.document;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The scanner found something in the document. */
class DocumentInfected extends Rejection {

    DocumentInfected(String infection) {
        super(ProblemType.DOCUMENT_INFECTED, "The scanner found %s in this document.".formatted(infection));
    }
}
