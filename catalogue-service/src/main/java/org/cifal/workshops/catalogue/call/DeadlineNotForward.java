package org.cifal.workshops.catalogue.call;

import java.time.ZonedDateTime;
import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A deadline would not close later than it does now. */
public final class DeadlineNotForward extends Rejection {

    private DeadlineNotForward(String detail, String pointer, String error) {
        super(ProblemType.DEADLINE_MOVES_FORWARD, detail, List.of(new FieldError(pointer, error)));
    }

    static DeadlineNotForward withoutDate() {
        return new DeadlineNotForward(
                "An extended deadline has a date and a time zone.",
                "#/deadline",
                "is not dated, or lacks date or time zone");
    }

    static DeadlineNotForward passed(ZonedDateTime extended) {
        return new DeadlineNotForward(
                "The call takes applications now; the new deadline would have closed it at %s.".formatted(extended),
                "#/deadline/date",
                "has passed, and the call takes applications now");
    }

    static DeadlineNotForward movingIntake(int index, Deadline present) {
        return new DeadlineNotForward(
                "Intake %d states no zone and is read in that of the deadline, %s: in another zone it would end at another instant. Correct it to state its zone first, or extend the deadline in that one."
                        .formatted(index + 1, present.timeZone()),
                "#/deadline/timeZone",
                "is not the zone of the present deadline, in which intakes are read that state none");
    }

    static DeadlineNotForward from(ZonedDateTime present, ZonedDateTime extended) {
        return new DeadlineNotForward(
                "It closes at %s now; the new one would close at %s.".formatted(present, extended),
                "#/deadline/date",
                "is not later than the present deadline");
    }
}
