package org.cifal.workshops.application.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.DecisionsOut;
import org.cifal.workshops.application.selection.SelectionBoards;

/** Gives a place to whoever hands in first, where the call has it so, and confirms it at once where nobody selects. */
@ApplicationScoped
public class GivingPlaces {

    private final Places places;
    private final SelectionBoards boards;
    private final Event<ApplicationMoved> moved;

    GivingPlaces(Places places, SelectionBoards boards, Event<ApplicationMoved> moved) {
        this.places = places;
        this.boards = boards;
        this.moved = moved;
    }

    /** Refuses what could only be refused again later. */
    public void requireOneLeft(Call call) {
        if (PlacesPolicy.firstComeFirstServed(call)) {
            places.requireOneLeft(call);
        }
    }

    /** In the transaction of the submission: without a place there is no submission. */
    public void toWhoeverHandsIn(Application application, Call call, Instant now) {
        boolean selects = !PlacesPolicy.withoutSelection(call);
        boolean takes = PlacesPolicy.firstComeFirstServed(call) && !places.has(application.id());
        if (selects && (takes || PlacesPolicy.endsWithTheRelease(call))) {
            refuseOnceReleased(call);
        }
        if (takes) {
            places.take(application, call, now);
        }
        if (!selects) {
            moved.fire(application.confirm(now));
        }
    }

    /** Under the lock of the board: nobody slips in beside the release of the decisions, and is never decided on. */
    private void refuseOnceReleased(Call call) {
        boards.forChange(call.workshopId()).releasedAt().ifPresent(instant -> {
            throw new DecisionsOut(instant);
        });
    }
}
