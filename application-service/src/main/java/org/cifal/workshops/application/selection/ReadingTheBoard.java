package org.cifal.workshops.application.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.review.Review;
import org.cifal.workshops.application.review.Reviews;
import org.cifal.workshops.application.screening.Screening;
import org.cifal.workshops.application.screening.ScreeningResult;
import org.cifal.workshops.application.screening.Screenings;
import org.cifal.workshops.application.security.Officer;

/** Puts the board together from applications, screenings, reviews and proposals. */
@ApplicationScoped
class ReadingTheBoard {

    private final SelectingParticipants selecting;
    private final Applications applications;
    private final Screenings screenings;
    private final Reviews reviews;
    private final SelectionBoards boards;

    ReadingTheBoard(
            SelectingParticipants selecting,
            Applications applications,
            Screenings screenings,
            Reviews reviews,
            SelectionBoards boards) {
        this.selecting = selecting;
        this.applications = applications;
        this.screenings = screenings;
        this.reviews = reviews;
        this.boards = boards;
    }

    record Seen(BoardView view, String tag) {}

    @Transactional
    Seen read(Officer officer, String slug) {
        Call call = selecting.callOf(officer, slug);
        SelectionBoard board = boards.of(call.workshopId());
        List<Application> submitted = applications.submittedTo(call.workshopId());
        List<UUID> ids = submitted.stream().map(Application::id).toList();
        Map<UUID, ScreeningResult> results =
                screenings.ofAll(ids).stream().collect(Collectors.toMap(Screening::applicationId, Screening::result));
        Map<UUID, List<Review>> counting = reviews.ofAll(ids).stream()
                .filter(Review::counts)
                .collect(Collectors.groupingBy(Review::applicationId));
        List<Standing> standings = submitted.stream()
                .map(application -> new Standing(
                        application,
                        results.get(application.id()),
                        counting.getOrDefault(application.id(), List.of()),
                        board.on(application.id()).orElse(null)))
                .toList();
        BoardView view = BoardView.of(call, board, standings, SelectingParticipants.neededFor(call));
        return new Seen(view, board.tag());
    }
}
