package org.cifal.workshops.application.waiver;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.WorkshopFacts;
import org.cifal.workshops.application.security.Officer;

/** Both organisations, four eyes, and not once applicants have been told: who may admit the late, and until when. */
public final class WaiverPolicy {

    private WaiverPolicy() {}

    /** In time there is nothing to waive; once decisions are released a refusal is final. */
    static void refuseUnlessOfUse(Call call, Instant releasedAt, Instant receivedAt) {
        CallWindowPolicy.requireNotWithdrawn(call);
        if (!CallWindowPolicy.isLate(call, receivedAt)) {
            throw new StateForbids("The call is open: apply without asking for a waiver.");
        }
        refuseOnceReleased(releasedAt);
    }

    /** @param releasedAt null before the release */
    static void refuseOnceReleased(Instant releasedAt) {
        if (releasedAt != null) {
            throw WaiverRefused.released(releasedAt);
        }
    }

    static void refuseUnlessAsked(Officer officer, Set<String> needed) {
        if (!needed.contains(officer.organisation())) {
            throw WaiverRefused.notAsked(officer.organisation(), needed);
        }
    }

    /**
     * The organisations whose officers must all agree: those that approve the decisions of the call where it names two or
     * more, else its owner and all who organise it. A sponsor is asked nothing.
     */
    static Set<String> needed(Call call) {
        Set<String> approving =
                call.terms().map(terms -> Set.copyOf(terms.approvals())).orElse(Set.of());
        if (approving.size() > 1) {
            return approving;
        }
        Set<String> needed = new TreeSet<>(approving);
        needed.add(call.facts().owner());
        call.facts().organisers().stream()
                .filter(organiser -> !"sponsor".equals(organiser.role()))
                .map(WorkshopFacts.Organiser::code)
                .forEach(needed::add);
        return needed;
    }

    /** Each organisation agrees once, each through another person; the only one there is, through two. */
    static void refuseUnlessEntitled(Officer officer, Set<String> needed, Collection<WaiverApproval> given) {
        refuseUnlessAsked(officer, needed);
        if (!missing(needed, given).contains(officer.organisation())) {
            throw new StateForbids("%s has agreed already.".formatted(officer.organisation()));
        }
        if (given.stream().anyMatch(approval -> approval.approvedBy().equals(officer.subject()))) {
            throw WaiverRefused.samePerson();
        }
    }

    /** The organisations that have not agreed yet. */
    static Set<String> missing(Set<String> needed, Collection<WaiverApproval> given) {
        int persons = needed.size() == 1 ? 2 : 1;
        return needed.stream()
                .filter(organisation -> given.stream()
                                .filter(approval -> approval.organisation().equals(organisation))
                                .count()
                        < persons)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
