package org.cifal.workshops.application.selection;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cifal.workshops.application.security.Officer;

/** Two organisations, four eyes: who may approve the proposals on a board. */
public final class ApprovalPolicy {

    private ApprovalPolicy() {}

    /** The organisations whose approval a release needs: those the call names, or its owner where it names none. */
    public static Set<String> needed(Collection<String> namedByTheCall, String owner) {
        return namedByTheCall.isEmpty() ? Set.of(owner) : Set.copyOf(namedByTheCall);
    }

    public static Set<String> missing(Set<String> needed, Collection<Approval> given) {
        Set<String> missing = new TreeSet<>(needed);
        given.forEach(approval -> missing.remove(approval.organisation()));
        return missing;
    }

    /**
     * Each organisation approves once, each through a different person. A proposer may approve for their organisation
     * only where another organisation's approval is needed too, which then comes from somebody else: no proposal is
     * released on the word of one person.
     */
    static void refuseUnlessEntitled(
            Officer approver, Set<String> needed, Collection<Approval> given, Set<String> proposers) {
        if (!needed.contains(approver.organisation())) {
            throw ApprovalRefused.notAsked(approver.organisation(), needed);
        }
        if (given.stream().anyMatch(approval -> approval.organisation().equals(approver.organisation()))) {
            throw ApprovalRefused.given(approver.organisation());
        }
        Set<String> people = given.stream().map(Approval::approvedBy).collect(Collectors.toSet());
        if (people.contains(approver.subject()) || (needed.size() == 1 && proposers.contains(approver.subject()))) {
            throw ApprovalRefused.samePerson();
        }
    }
}
