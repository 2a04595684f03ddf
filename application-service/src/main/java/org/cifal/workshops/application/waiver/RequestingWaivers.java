package org.cifal.workshops.application.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.selection.SelectionBoard;
import org.cifal.workshops.application.selection.SelectionBoards;

/** What late applicants do: ask, and read what became of it. */
@ApplicationScoped
public class RequestingWaivers {

    private final Applications applications;
    private final Calls calls;
    private final SelectionBoards boards;
    private final Waivers waivers;
    private final History history;

    RequestingWaivers(
            Applications applications, Calls calls, SelectionBoards boards, Waivers waivers, History history) {
        this.applications = applications;
        this.calls = calls;
        this.boards = boards;
        this.waivers = waivers;
        this.history = history;
    }

    @Transactional
    Waiver request(UUID applicantId, UUID applicationId, String reason, Instant now) {
        Application application =
                applications.ofApplicantForChange(applicantId, applicationId).orElseThrow(NotFound::new);
        if (application.status() != ApplicationStatus.DRAFT) {
            throw new StateForbids("Only a draft that came too late needs a waiver; this application is %s."
                    .formatted(application.status().asTheApplicantSeesIt()));
        }
        return request(application, calls.ofWorkshop(application.workshopId()), reason, now, now);
    }

    /**
     * Asks for one draft, in the transaction of the caller, who holds its lock or just made it: once, and anew when a waiver
     * that was granted has run out.
     *
     * @param receivedAt when the service received the request, which lateness is judged by
     */
    public Waiver request(Application application, Call call, String reason, Instant receivedAt, Instant now) {
        Instant releasedAt = boards.findByIdOptional(call.workshopId())
                .flatMap(SelectionBoard::releasedAt)
                .orElse(null);
        WaiverPolicy.refuseUnlessOfUse(call, releasedAt, receivedAt);
        Waiver earlier = waivers.ofApplication(application.id()).orElse(null);
        if (earlier != null && !earlier.hasRunOutBy(receivedAt)) {
            throw new StateForbids("A waiver was requested before; it is %s."
                    .formatted(earlier.status().slug()));
        }
        Waiver waiver = new Waiver(call.workshopId(), application.id(), earlier, reason, now);
        waivers.persist(waiver);
        String before = earlier == null ? null : earlier.status().slug();
        Change change = new Change("waiver", before, waiver.status().slug(), reason);
        history.tell(call.workshopId(), application.id(), Actor.applicant(application.applicantId()), change, now);
        return waiver;
    }

    @Transactional
    Waiver read(UUID applicantId, UUID applicationId) {
        return applications
                .ofApplicant(applicantId, applicationId)
                .flatMap(application -> waivers.ofApplication(application.id()))
                .orElseThrow(NotFound::new);
    }
}
