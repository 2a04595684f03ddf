package org.cifal.workshops.application.selection;

import java.util.Set;
import java.util.TreeSet;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The approval is not this person's to give. */
public class ApprovalRefused extends Rejection {

    private ApprovalRefused(ProblemType type, String detail) {
        super(type, detail);
    }

    static ApprovalRefused notAsked(String organisation, Set<String> needed) {
        return new ApprovalRefused(
                ProblemType.APPROVAL_NOT_ASKED,
                "The call asks for the approval of %s, not of %s."
                        .formatted(String.join(", ", new TreeSet<>(needed)), organisation));
    }

    static ApprovalRefused given(String organisation) {
        return new ApprovalRefused(
                ProblemType.STATE_FORBIDS, "%s has approved these proposals already.".formatted(organisation));
    }

    static ApprovalRefused samePerson() {
        return new ApprovalRefused(
                ProblemType.ANOTHER_PERSON_NEEDED,
                "Four eyes: another person than whoever proposed or approved already must approve.");
    }
}
