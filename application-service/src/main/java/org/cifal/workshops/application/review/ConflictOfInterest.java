package org.cifal.workshops.application.review;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** A conflict of interest, declared or suspected, bars the reviewer from the application. */
public class ConflictOfInterest extends Rejection {

    private ConflictOfInterest(String detail) {
        super(ProblemType.CONFLICT_OF_INTEREST, detail);
    }

    static ConflictOfInterest declared() {
        return new ConflictOfInterest("The reviewer has declared a conflict of interest with this application.");
    }

    static ConflictOfInterest suspected(String why) {
        return new ConflictOfInterest("A conflict of interest is suspected: %s.".formatted(why));
    }
}
