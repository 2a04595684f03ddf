package org.cifal.workshops.application.waiver;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The waiver is not this person's to give, or nobody's any more. */
public class WaiverRefused extends Rejection {

    private WaiverRefused(ProblemType type, String detail) {
        super(type, detail);
    }

    static WaiverRefused notAsked(String organisation, Set<String> needed) {
        return new WaiverRefused(
                ProblemType.APPROVAL_NOT_ASKED,
                "A waiver needs the approval of %s, not of %s."
                        .formatted(String.join(", ", new TreeSet<>(needed)), organisation));
    }

    static WaiverRefused samePerson() {
        return new WaiverRefused(
                ProblemType.ANOTHER_PERSON_NEEDED, "Four eyes: another person than whoever agreed already must agree.");
    }

    static WaiverRefused released(Instant at) {
        return new WaiverRefused(
                ProblemType.ALREADY_RELEASED,
                "The decisions were released at %s; nobody is admitted after that.".formatted(at));
    }
}
