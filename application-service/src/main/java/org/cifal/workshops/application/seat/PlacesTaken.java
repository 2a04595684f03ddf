package org.cifal.workshops.application.seat;

import java.util.Map;
import org.cifal.workshops.application.call.RefusedByTheCopy;
import org.cifal.workshops.application.problem.ProblemType;

/** Every place has gone to somebody who handed in before. */
public class PlacesTaken extends RefusedByTheCopy {

    private final int capacity;

    PlacesTaken(int capacity) {
        super(ProblemType.PLACES_TAKEN, "All %d places are taken.".formatted(capacity));
        this.capacity = capacity;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("capacity", capacity);
    }
}
