package org.cifal.workshops.application.seat;

import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.selection.DecisionOutcome;

/** In which calls handing in takes a place, and in which that is all there is to it. */
public final class PlacesPolicy {

    private PlacesPolicy() {}

    /**
     * Whether a place goes to whoever hands in first: where nobody selects, where the page says so, and where it takes
     * applications "until places are full".
     */
    public static boolean firstComeFirstServed(Call call) {
        boolean untilFull = call.terms()
                .map(terms -> "until-full".equals(terms.deadline().kind()))
                .orElse(false);
        return untilFull || withoutSelection(call) || call.facts().givesPlacesInOrder();
    }

    /** Whether nothing but the release of its decisions ends the call: there is no instant it closes at before. */
    static boolean endsWithTheRelease(Call call) {
        return call.terms().flatMap(CallWindowPolicy::closesAt).isEmpty();
    }

    /** Whether who was decided on like this has no place and waits for none; a reserve waits. */
    static boolean givesBack(DecisionOutcome outcome) {
        return switch (outcome) {
            case SELECTED, RESERVE -> false;
            case NOT_SELECTED, NOT_ELIGIBLE, INCOMPLETE -> true;
        };
    }

    /** Whether the place is theirs with the submission. */
    public static boolean withoutSelection(Call call) {
        return call.facts().registersWithoutSelection();
    }
}
