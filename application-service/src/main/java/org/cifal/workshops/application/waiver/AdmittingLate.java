package org.cifal.workshops.application.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.selection.SelectionBoard;
import org.cifal.workshops.application.selection.SelectionBoards;

/** Lets a late submission in on a waiver. In time nothing is looked up: the last minute of a call stays fast. */
@ApplicationScoped
public class AdmittingLate {

    private final Waivers waivers;
    private final SelectionBoards boards;
    private final History history;

    AdmittingLate(Waivers waivers, SelectionBoards boards, History history) {
        this.waivers = waivers;
        this.boards = boards;
        this.history = history;
    }

    /**
     * Refuses what is late without a waiver, and uses the waiver there is.
     *
     * @param receivedAt when the service received the request
     * @return whether it is late and admitted by a waiver
     */
    public boolean admit(Call call, Application application, Instant receivedAt, Instant now) {
        if (!CallWindowPolicy.isLate(call, receivedAt)) {
            CallWindowPolicy.requireOpen(call, receivedAt);
            return false;
        }
        Optional<Waiver> waiver = granted(application);
        CallWindowPolicy.requireOpen(
                call, receivedAt, waiver.flatMap(Waiver::admittedUntil).orElse(null));
        // The lock of the board: no application slips in beside the release of the decisions.
        SelectionBoard board = boards.forChange(call.workshopId());
        WaiverPolicy.refuseOnceReleased(board.releasedAt().orElse(null));
        use(waiver.orElseThrow(), application.applicantId(), now);
        return true;
    }

    /**
     * Refuses what an official does once the call is over, except for whoever a waiver admits until it is used.
     *
     * @param receivedAt when the service received the request
     */
    public void requireNotClosed(Call call, Application application, Instant receivedAt) {
        if (CallWindowPolicy.isLate(call, receivedAt)) {
            Instant until = granted(application).flatMap(Waiver::admittedUntil).orElse(null);
            CallWindowPolicy.requireOpen(call, receivedAt, until);
        } else {
            CallWindowPolicy.requireNotClosed(call, receivedAt);
        }
    }

    private Optional<Waiver> granted(Application application) {
        return waivers.ofApplication(application.id()).filter(requested -> requested.status() == WaiverStatus.GRANTED);
    }

    private void use(Waiver waiver, UUID applicantId, Instant now) {
        waiver.use(now);
        Change change = new Change(
                "waiver", WaiverStatus.GRANTED.slug(), waiver.status().slug(), null);
        history.tell(waiver.workshopId(), waiver.applicationId(), Actor.applicant(applicantId), change, now);
    }
}
