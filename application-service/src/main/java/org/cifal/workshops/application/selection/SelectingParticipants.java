package org.cifal.workshops.application.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.screening.Screening;
import org.cifal.workshops.application.screening.Screenings;
import org.cifal.workshops.application.security.Officer;

/** From proposals over approvals to the release, each under the lock of the board. */
@ApplicationScoped
public class SelectingParticipants {

    private final Applications applications;
    private final Calls calls;
    private final Screenings screenings;
    private final SelectionBoards boards;
    private final History history;
    private final Event<ApplicationMoved> moves;
    private final Event<DecisionReleased> releases;

    SelectingParticipants(
            Applications applications,
            Calls calls,
            Screenings screenings,
            SelectionBoards boards,
            History history,
            Event<ApplicationMoved> moves,
            Event<DecisionReleased> releases) {
        this.applications = applications;
        this.calls = calls;
        this.screenings = screenings;
        this.boards = boards;
        this.history = history;
        this.moves = moves;
        this.releases = releases;
    }

    /** A proposal as it now stands, and the tag of the board it stands on. */
    record Proposed(Decision decision, String boardTag) {}

    @Transactional
    Proposed propose(
            Officer officer, String slug, UUID applicationId, ProposeDecision request, String ifMatch, Instant now) {
        Call call = callOf(officer, slug);
        SelectionBoard board = boards.forChange(call.workshopId());
        IfMatch.require(ifMatch, board.tag());
        Application application = applications
                .ofOrganiser(officer.organisation(), applicationId)
                .filter(found -> found.workshopId().equals(call.workshopId()))
                .orElseThrow(NotFound::new);
        ProposalPolicy.refuseUnlessConsistent(
                screenings.of(applicationId).map(Screening::result), request.decided(), request.rank());
        String before = board.on(applicationId).map(Decision::words).orElse(null);
        Set<String> voided =
                board.propose(applicationId, request.decided(), request.rank(), request.reason(), officer, now);
        Decision decision = board.on(applicationId).orElseThrow();
        Change change = new Change("proposal", before, decision.words(), request.reason());
        history.tell(application.workshopId(), applicationId, officer.actor(), change, now);
        if (!voided.isEmpty()) {
            Change voiding =
                    new Change("approvals", String.join(", ", new TreeSet<>(voided)), null, "a proposal changed");
            history.tell(call.workshopId(), officer.actor(), voiding, now);
        }
        return new Proposed(decision, board.tag());
    }

    @Transactional
    Approval approve(Officer officer, String slug, String ifMatch, Instant now) {
        Call call = callOf(officer, slug);
        SelectionBoard board = boards.forChange(call.workshopId());
        IfMatch.require(ifMatch, board.tag());
        Approval approval = board.approve(officer, neededFor(call), now);
        Change change = new Change("approval", null, officer.organisation(), null);
        history.tell(call.workshopId(), officer.actor(), change, now);
        return approval;
    }

    /** All decisions at one moment: either every application is decided, every offer made and every letter written, or none. */
    @Transactional
    SelectionBoard release(Officer officer, String slug, String ifMatch, Instant now) {
        Call call = callOf(officer, slug);
        SelectionBoard board = boards.forChange(call.workshopId());
        IfMatch.require(ifMatch, board.tag());
        List<Application> candidates = applications.submittedTo(call.workshopId());
        board.release(readiness(call, candidates), neededFor(call), officer, now);
        calls.releaseDecisions(call.workshopId(), now);
        history.tell(call.workshopId(), officer.actor(), new Change("release", null, "released", null), now);
        for (Application application : candidates) {
            Decision decision = board.on(application.id()).orElseThrow();
            moves.fire(application.decide(officer.actor(), now));
            releases.fire(new DecisionReleased(application.id(), call.workshopId(), decision.outcome(), false, now));
        }
        return board;
    }

    Call callOf(Officer officer, String slug) {
        return calls.ofSlugFor(slug, officer.organisation()).orElseThrow(NotFound::new);
    }

    static Set<String> neededFor(Call call) {
        return ApprovalPolicy.needed(
                call.terms().map(CallTerms::approvals).orElse(List.of()),
                call.facts().owner());
    }

    private static ReleasePolicy.Readiness readiness(Call call, List<Application> candidates) {
        Optional<CallTerms> terms = call.terms();
        Map<UUID, String> references =
                candidates.stream().collect(Collectors.toMap(Application::id, Application::reference));
        return new ReleasePolicy.Readiness(
                terms.flatMap(CallWindowPolicy::closesAt).orElse(null),
                terms.map(CallTerms::capacity).orElse(null),
                references);
    }
}
