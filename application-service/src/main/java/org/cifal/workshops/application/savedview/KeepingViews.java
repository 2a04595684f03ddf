package org.cifal.workshops.application.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.listing.ListQuestion;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.Officer;

/** Saves, shows, changes and forgets views; what a view asks is read as the list itself reads it. */
@ApplicationScoped
class KeepingViews {

    private static final int MOST = 50;
    private static final String SORT = "sort";

    private final Calls calls;
    private final SavedViews views;

    KeepingViews(Calls calls, SavedViews views) {
        this.calls = calls;
        this.views = views;
    }

    /** A view, and whether the officer who reads it may change it. */
    record Seen(SavedView view, boolean own) {}

    @Transactional
    List<Seen> list(Officer officer, String slug) {
        return views.seenBy(officer, workshopOf(officer, slug)).stream()
                .map(view -> new Seen(view, view.belongsTo(officer)))
                .toList();
    }

    @Transactional
    Seen read(Officer officer, String slug, UUID viewId) {
        SavedView view = seen(officer, slug, viewId);
        return new Seen(view, view.belongsTo(officer));
    }

    @Transactional
    Seen save(Officer officer, String slug, SaveView request, Instant now) {
        UUID workshopId = workshopOf(officer, slug);
        List<SavedView> own = views.ofOwner(officer, workshopId);
        refuseIfTaken(own, request.name(), null);
        if (own.size() >= MOST) {
            throw ViewNotKept.tooMany(MOST);
        }
        ListQuestion question = question(request.filter(), request.sort());
        boolean shared = Boolean.TRUE.equals(request.shared());
        SavedView view = new SavedView(workshopId, officer, request.name().strip(), shared, question, now);
        views.persistAndFlush(view);
        return new Seen(view, true);
    }

    @Transactional
    Seen change(Officer officer, String slug, UUID viewId, ChangeView change, String ifMatch) {
        SavedView view = own(officer, slug, viewId);
        IfMatch.require(ifMatch, view.version());
        if (change.name() != null) {
            refuseIfTaken(views.ofOwner(officer, view.workshopId()), change.name(), viewId);
            view.rename(change.name().strip());
        }
        if (change.shared() != null) {
            view.share(change.shared());
        }
        if (change.filter() != null || change.sort() != null) {
            view.ask(question(
                    change.filter() == null ? filterOf(view) : change.filter(),
                    change.sort() == null ? view.question().get(SORT).get(0) : change.sort()));
        }
        views.flush();
        return new Seen(view, true);
    }

    @Transactional
    void forget(Officer officer, String slug, UUID viewId, String ifMatch) {
        SavedView view = own(officer, slug, viewId);
        IfMatch.require(ifMatch, view.version());
        views.delete(view);
    }

    private SavedView own(Officer officer, String slug, UUID viewId) {
        SavedView view = seen(officer, slug, viewId);
        if (!view.belongsTo(officer)) {
            throw new NotYours();
        }
        return view;
    }

    private SavedView seen(Officer officer, String slug, UUID viewId) {
        return views.seenBy(officer, workshopOf(officer, slug), viewId).orElseThrow(NotFound::new);
    }

    private UUID workshopOf(Officer officer, String slug) {
        return calls.ofSlugFor(slug, officer.organisation())
                .map(Call::workshopId)
                .orElseThrow(NotFound::new);
    }

    private static void refuseIfTaken(List<SavedView> own, String name, UUID except) {
        boolean taken = own.stream()
                .anyMatch(view ->
                        view.name().equalsIgnoreCase(name.strip()) && !view.id().equals(except));
        if (taken) {
            throw ViewNotKept.nameTaken(name.strip());
        }
    }

    private static ListQuestion question(Map<String, List<String>> filter, String sort) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter);
        if (sort != null) {
            parameters.put(SORT, List.of(sort));
        }
        return ListQuestion.read(parameters, Set.of(), name -> name.equals(SORT) ? "#/sort" : "#/filter/" + name);
    }

    static Map<String, List<String>> filterOf(SavedView view) {
        Map<String, List<String>> filter = new LinkedHashMap<>(view.question());
        filter.remove(SORT);
        return filter;
    }
}
