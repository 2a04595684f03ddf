package org.cifal.workshops.application.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.listing.ListedApplicationView.ListedDecisionView;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.review.Review;
import org.cifal.workshops.application.review.Reviews;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.selection.SelectionBoard;
import org.cifal.workshops.application.selection.SelectionBoards;

/** Lists applications with what stands at a glance, in as many statements for a hundred as for one. */
@ApplicationScoped
class ListingApplications {

    private final Calls calls;
    private final ListedApplications applications;
    private final Reviews reviews;
    private final SelectionBoards boards;

    ListingApplications(Calls calls, ListedApplications applications, Reviews reviews, SelectionBoards boards) {
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.boards = boards;
    }

    /**
     * A page.
     *
     * @param next where the next page begins; null on the last
     * @param total null unless it was asked for
     */
    record Listed(List<ListedApplicationView> items, Place next, Long total) {}

    /**
     * By the overviews as they were kept last, see {@link KeepingOverviews}.
     *
     * @param after null for the first page
     */
    @Transactional
    Listed list(Officer officer, String slug, ListQuestion question, Place after, int limit, boolean totalWanted) {
        Call call = calls.ofSlugFor(slug, officer.organisation()).orElseThrow(NotFound::new);
        List<ListedApplications.Line> found = applications.page(call.workshopId(), question, after, limit + 1);
        List<ListedApplications.Line> shown = found.subList(0, Math.min(limit, found.size()));
        List<UUID> ids = shown.stream().map(line -> line.application().id()).toList();
        Map<UUID, List<Review>> reviewed =
                reviews.ofAll(ids).stream().collect(Collectors.groupingBy(Review::applicationId));
        Optional<SelectionBoard> board = boards.findByIdOptional(call.workshopId());
        List<ListedApplicationView> items = shown.stream()
                .map(line -> ListedApplicationView.of(
                        line,
                        reviewed.getOrDefault(line.application().id(), List.of()),
                        decision(board, line.application().id())))
                .toList();
        Place next = found.size() > limit ? Place.of(shown.get(limit - 1), question.sort()) : null;
        return new Listed(items, next, totalWanted ? applications.count(call.workshopId(), question) : null);
    }

    private static ListedDecisionView decision(Optional<SelectionBoard> board, UUID applicationId) {
        return board.flatMap(present -> present.on(applicationId)
                        .map(decision -> ListedDecisionView.of(
                                decision, present.releasedAt().isPresent())))
                .orElse(null);
    }
}
