package org.cifal.workshops.application.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.selection.SelectionBoard;
import org.cifal.workshops.application.selection.SelectionBoards;

/** An offer is accepted, declined, or lapses; each under the lock of the board, so that no two happen at once. */
@ApplicationScoped
class AnsweringOffers {

    private final Applications applications;
    private final SelectionBoards boards;
    private final Offers offers;
    private final FillingSeats seats;
    private final Event<ApplicationMoved> moves;

    AnsweringOffers(
            Applications applications,
            SelectionBoards boards,
            Offers offers,
            FillingSeats seats,
            Event<ApplicationMoved> moves) {
        this.applications = applications;
        this.boards = boards;
        this.offers = offers;
        this.seats = seats;
        this.moves = moves;
    }

    @Transactional
    Offer read(UUID applicantId, UUID applicationId) {
        return applications
                .ofApplicant(applicantId, applicationId)
                .flatMap(application -> offers.of(application.id()))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    Offer accept(UUID applicantId, UUID applicationId, Instant receivedAt) {
        lockBoardOf(read(applicantId, applicationId));
        Offer offer = offers.of(applicationId).orElseThrow();
        offer.accept(receivedAt);
        moves.fire(applications.findById(applicationId).accept(receivedAt));
        return offer;
    }

    @Transactional
    Offer decline(UUID applicantId, UUID applicationId, Instant now) {
        SelectionBoard board = lockBoardOf(read(applicantId, applicationId));
        Offer offer = offers.of(applicationId).orElseThrow();
        offer.decline(now);
        moves.fire(applications.findById(applicationId).decline(now));
        seats.giveToTheNext(board, applicationId, now);
        return offer;
    }

    /** @return whether there was one to lapse */
    @Transactional
    boolean lapseOne(Instant now) {
        Optional<Offer> due = offers.due(now);
        due.ifPresent(seen -> {
            SelectionBoard board = lockBoardOf(seen);
            Offer offer = offers.of(seen.applicationId()).orElseThrow();
            if (offer.status() == OfferStatus.OPEN) {
                Application application = applications.findById(offer.applicationId());
                offer.lapse(now);
                moves.fire(application.lapse(now));
                seats.giveToTheNext(board, offer.applicationId(), now);
            }
        });
        return due.isPresent();
    }

    /** What was read before the lock was had may be stale, so it is read again. */
    private SelectionBoard lockBoardOf(Offer seen) {
        SelectionBoard board = boards.forChange(seen.workshopId());
        offers.getEntityManager().refresh(seen);
        applications.getEntityManager().refresh(applications.findById(seen.applicationId()));
        return board;
    }
}
