package org.cifal.workshops.application.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.offer.SuccessionPolicy.Reserve;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.selection.Decision;
import org.cifal.workshops.application.selection.DecisionOutcome;
import org.cifal.workshops.application.selection.DecisionReleased;
import org.cifal.workshops.application.selection.SelectionBoard;
import org.cifal.workshops.application.selection.SelectionBoards;

/**
 * Gives seats: to the selected when the decisions are released, and to the next reserve when one comes back. Everything
 * here happens in the transaction of its cause and under the lock of the board, so that a seat is given once (rule 5).
 */
@ApplicationScoped
class FillingSeats {

    private final Applications applications;
    private final Calls calls;
    private final SelectionBoards boards;
    private final Offers offers;
    private final History history;
    private final Event<DecisionReleased> releases;
    private final Event<OfferMade> made;

    FillingSeats(
            Applications applications,
            Calls calls,
            SelectionBoards boards,
            Offers offers,
            History history,
            Event<DecisionReleased> releases,
            Event<OfferMade> made) {
        this.applications = applications;
        this.calls = calls;
        this.boards = boards;
        this.offers = offers;
        this.history = history;
        this.releases = releases;
        this.made = made;
    }

    void offerTo(@Observes DecisionReleased released) {
        if (released.outcome() == DecisionOutcome.SELECTED) {
            Call call = calls.ofWorkshop(released.workshopId());
            int days = call.terms().map(CallTerms::acceptWithinDays).orElse(AcceptancePolicy.DEFAULT_DAYS);
            Offer offer =
                    new Offer(released.applicationId(), released.workshopId(), days, call.timeZone(), released.at());
            offers.persist(offer);
            made.fire(new OfferMade(
                    offer.applicationId(), offer.workshopId(), offer.acceptBy(), offer.host(), offer.madeAt()));
        }
    }

    /** Whoever withdraws after the release gives back the seat they were offered or took. */
    void takeBackFrom(@Observes ApplicationMoved moved) {
        boolean mayHoldASeat = moved.from() == ApplicationStatus.DECIDED || moved.from() == ApplicationStatus.ACCEPTED;
        if (moved.to() != ApplicationStatus.WITHDRAWN || !mayHoldASeat) {
            return;
        }
        SelectionBoard board = boards.forChange(moved.workshopId());
        offers.of(moved.applicationId())
                .filter(offer -> offer.status().holdsASeat())
                .ifPresent(offer -> {
                    offer.withdraw(moved.at());
                    giveToTheNext(board, moved.applicationId(), moved.at());
                });
    }

    /** @param board locked by the caller, who has just given the seat back */
    void giveToTheNext(SelectionBoard board, UUID vacatedBy, Instant now) {
        Call call = calls.ofWorkshop(board.workshopId());
        Optional<CallTerms> terms = call.terms();
        offers.flush();
        SuccessionPolicy.next(
                        reservesOf(board),
                        applications.findById(vacatedBy).profile().countryOfResidence(),
                        terms.map(CallTerms::reservesSameCountryFirst).orElse(false),
                        offers.seatsHeld(board.workshopId()),
                        terms.map(CallTerms::capacity).orElse(null))
                .ifPresent(next -> moveUp(board, next, vacatedBy, now));
    }

    private void moveUp(SelectionBoard board, Reserve next, UUID vacatedBy, Instant now) {
        board.moveUp(next.applicationId(), now);
        String reason = "the seat of %s was given back"
                .formatted(applications.findById(vacatedBy).reference());
        Change change = new Change(
                "decision", "reserve, rank %d".formatted(next.rank()), DecisionOutcome.SELECTED.slug(), reason);
        history.tell(board.workshopId(), next.applicationId(), Actor.SERVICE, change, now);
        releases.fire(
                new DecisionReleased(next.applicationId(), board.workshopId(), DecisionOutcome.SELECTED, true, now));
    }

    /** Those who still wait: a reserve who withdrew is passed over. */
    private List<Reserve> reservesOf(SelectionBoard board) {
        return board.decisions().stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.RESERVE)
                .filter(decision -> applicationOf(decision).status() == ApplicationStatus.DECIDED)
                .map(decision -> new Reserve(
                        decision.applicationId(),
                        decision.rank().orElseThrow(),
                        applicationOf(decision).profile().countryOfResidence()))
                .toList();
    }

    private Application applicationOf(Decision decision) {
        return applications.findById(decision.applicationId());
    }
}
