package org.cifal.workshops.application.seat;

import org.cifal.workshops.application.call.Call;

/** In which calls handing in takes a place, and in which that is all there is to it. */
public final class PlacesPolicy {

    private PlacesPolicy() {}

    /**
     * Whether a place goes to whoever hands in first: where nobody selects, and where the page takes applications "until
     * places are full".
     */
    public static boolean firstComeFirstServed(Call call) {
        boolean untilFull = call.terms()
                .map(terms -> "until-full".equals(terms.deadline().kind()))
                .orElse(false);
        return untilFull || withoutSelection(call);
    }

    /** Whether the place is theirs with the submission. */
    public static boolean withoutSelection(Call call) {
        return call.facts().registersWithoutSelection();
    }
}
