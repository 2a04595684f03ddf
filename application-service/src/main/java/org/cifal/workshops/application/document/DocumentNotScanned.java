package org.cifal.workshops.application.document;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The scanner for harmful files has not seen the document yet. */
class DocumentNotScanned extends Rejection {

    DocumentNotScanned() {
        super(ProblemType.DOCUMENT_NOT_SCANNED, "The scanner for harmful files has not seen this document yet.");
    }
}
