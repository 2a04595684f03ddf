package org.cifal.workshops.application.seat;

import java.util.Map;
import org.cifal.workshops.application.call.RefusedByTheCopy;
import org.cifal.workshops.application.problem.ProblemType;

/** Every place has gone to somebody who came before. */
public class PlacesTaken extends RefusedByTheCopy {

    private final Map<String, Object> members;

    PlacesTaken(int capacity) {
        this("All %d places are taken.".formatted(capacity), Map.of("capacity", capacity));
    }

    private PlacesTaken(String detail, Map<String, Object> members) {
        super(ProblemType.PLACES_TAKEN, detail);
        this.members = members;
    }

    static PlacesTaken asTheOrganiserStates() {
        return new PlacesTaken("The organiser states that all places are taken.", Map.of());
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
