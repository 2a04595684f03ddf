package org.cifal.workshops.application.waiver;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.security.Officer;

/** Two organisations, four eyes, and not once applicants have been told: who may admit the late, and until when. */
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

    /** Each organisation agrees once, each through another person. */
    static void refuseUnlessEntitled(Officer officer, Set<String> needed, Collection<WaiverApproval> given) {
        refuseUnlessAsked(officer, needed);
        if (given.stream().anyMatch(approval -> approval.organisation().equals(officer.organisation()))) {
            throw new StateForbids("%s has agreed already.".formatted(officer.organisation()));
        }
        if (given.stream().anyMatch(approval -> approval.approvedBy().equals(officer.subject()))) {
            throw WaiverRefused.samePerson();
        }
    }

    /** The organisations that have not agreed yet. */
    static Set<String> missing(Set<String> needed, Collection<WaiverApproval> given) {
        Set<String> missing = new TreeSet<>(needed);
        given.forEach(approval -> missing.remove(approval.organisation()));
        return missing;
    }
}
