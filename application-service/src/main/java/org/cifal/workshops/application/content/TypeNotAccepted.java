package org.cifal.workshops.application.content;

import java.util.List;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The call does not take files of this type for this document. */
public class TypeNotAccepted extends Rejection {

    public TypeNotAccepted(String type, List<String> accepted) {
        super(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "%s is not accepted for this document; it takes %s.".formatted(type, String.join(", ", accepted)));
    }
}
