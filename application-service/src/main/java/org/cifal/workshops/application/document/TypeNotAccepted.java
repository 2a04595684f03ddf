package org.cifal.workshops.application.document;

import java.util.List;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The call does not take files of this type for this document. */
class TypeNotAccepted extends Rejection {

    TypeNotAccepted(String type, List<String> accepted) {
        super(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "%s is not accepted for this document; it takes %s.".formatted(type, String.join(", ", accepted)));
    }
}
