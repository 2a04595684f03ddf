package org.cifal.workshops.application.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.selection.SelectionBoard;
import org.cifal.workshops.application.selection.SelectionBoards;

/** What officers do with requests, each under the lock of the board: nothing is granted beside a release. */
@ApplicationScoped
class DecidingWaivers {

    private final Applications applications;
    private final Calls calls;
    private final SelectionBoards boards;
    private final Waivers waivers;
    private final History history;
    private final Event<WaiverDecided> decided;

    DecidingWaivers(
            Applications applications,
            Calls calls,
            SelectionBoards boards,
            Waivers waivers,
            History history,
            Event<WaiverDecided> decided) {
        this.applications = applications;
        this.calls = calls;
        this.boards = boards;
        this.waivers = waivers;
        this.history = history;
        this.decided = decided;
    }

    /** Oldest first. Of the drafts nothing goes out but the names. */
    @Transactional
    List<WaiverView> list(Officer officer, String slug) {
        Call call = calls.ofSlugFor(slug, officer.organisation()).orElseThrow(NotFound::new);
        List<Waiver> requests = waivers.ofWorkshop(call.workshopId());
        List<UUID> ids = requests.stream().map(Waiver::applicationId).toList();
        Map<UUID, Application> drafts = applications.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        return requests.stream()
                .map(waiver -> WaiverView.of(waiver, drafts.get(waiver.applicationId()), WaiverPolicy.needed(call)))
                .toList();
    }

    @Transactional
    WaiverView approve(Officer officer, UUID waiverId, Instant now) {
        return decide(
                officer, waiverId, (waiver, needed) -> waiver.approve(officer, needed, now), "approved", null, now);
    }

    @Transactional
    WaiverView refuse(Officer officer, UUID waiverId, String reason, Instant now) {
        return decide(
                officer,
                waiverId,
                (waiver, needed) -> waiver.refuse(officer, needed, reason, now),
                "refused",
                reason,
                now);
    }

    /** What one officer says of a request. */
    private interface Verb {
        void on(Waiver waiver, Set<String> needed);
    }

    private WaiverView decide(Officer officer, UUID waiverId, Verb verb, String said, String reason, Instant now) {
        Waiver waiver = waivers.ofOrganiser(officer.organisation(), waiverId).orElseThrow(NotFound::new);
        SelectionBoard board = boards.forChange(waiver.workshopId());
        WaiverPolicy.refuseOnceReleased(board.releasedAt().orElse(null));
        // Read again under the lock: the other organisation may have spoken meanwhile.
        waivers.getEntityManager().refresh(waiver);
        Call call = calls.ofWorkshop(waiver.workshopId());
        String before = waiver.status().slug();
        verb.on(waiver, WaiverPolicy.needed(call));
        String after = "%s by %s: %s"
                .formatted(said, officer.organisation(), waiver.status().slug());
        history.tell(
                waiver.workshopId(),
                waiver.applicationId(),
                officer.actor(),
                new Change("waiver", before, after, reason),
                now);
        Application application = applications.findById(waiver.applicationId());
        if (waiver.status() != WaiverStatus.REQUESTED) {
            decided.fire(new WaiverDecided(waiver, application, now));
        }
        return WaiverView.of(waiver, application, WaiverPolicy.needed(call));
    }
}
