package org.cifal.workshops.catalogue.editing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.conditional.IfMatch;
import org.cifal.workshops.catalogue.contract.InvalidBody;
import org.cifal.workshops.catalogue.contract.ReceivedJson;
import org.cifal.workshops.catalogue.history.Differences;
import org.cifal.workshops.catalogue.history.History;
import org.cifal.workshops.catalogue.history.HistoryEntry;
import org.cifal.workshops.catalogue.idempotency.Answer;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;

/** Begins, changes and throws away drafts, and keeps who did it; public methods run in the caller's transaction. */
@ApplicationScoped
public class DraftingWorkshops {

    private final Workshops workshops;
    private final History history;
    private final CurrentEditor editor;
    private final PatchingWorkshops patching;
    private final EnteringSeries series;
    private final Clock clock;
    private final String publicUrl;

    DraftingWorkshops(
            Workshops workshops,
            History history,
            CurrentEditor editor,
            PatchingWorkshops patching,
            EnteringSeries series,
            Clock clock,
            @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.workshops = workshops;
        this.history = history;
        this.editor = editor;
        this.patching = patching;
        this.series = series;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * Begins a draft.
     *
     * @throws NotYourOrganisation where the owner is not the editor's organisation
     * @throws NotYourSeries where it enters a series of others
     */
    public Workshop begin(CreateWorkshop draft) {
        requireOwn(draft.content());
        series.check(null, draft.content());
        Instant now = clock.instant();
        var workshop = new Workshop(id -> slug(draft, id), draft.content(), now);
        workshops.persist(workshop);
        takeSlug(workshop.slug(), draft);
        record(workshop, EditorialAction.CREATE, List.of(new FieldChange("", null, workshop.content())));
        return workshop;
    }

    @Transactional
    Answer create(CreateWorkshop draft) {
        return created(begin(draft));
    }

    /** The answer to the beginning of a draft. */
    private Answer created(Workshop workshop) {
        return EditedWorkshopView.answer(
                Response.Status.CREATED.getStatusCode(), location(workshop), workshop, publicUrl);
    }

    /** Where its editors find it. */
    public String location(Workshop workshop) {
        return publicUrl + "/v1/editing/workshops/" + workshop.id();
    }

    /**
     * Replaces what the patch names.
     *
     * @param patch a merge patch (RFC 7396) of the draft
     * @throws InvalidBody where the patched draft is not what the contract calls one
     */
    @Transactional
    Answer change(UUID id, String ifMatch, byte[] patch) {
        Workshop workshop = locked(id, ifMatch);
        redraft(workshop, patching.patched(workshop, changes(patch)));
        return EditedWorkshopView.answer(Response.Status.OK.getStatusCode(), null, workshop, publicUrl);
    }

    /**
     * Replaces a draft whose row is locked; without a slug it gets one of its title and year. What says nothing new is no
     * act.
     */
    public void redraft(Workshop workshop, CreateWorkshop after) {
        CreateWorkshop before = PatchingWorkshops.written(workshop);
        requireOwn(after.content());
        series.check(workshop.content(), after.content());
        String slug = slug(after, workshop.id());
        List<FieldChange> changes = Differences.between(before, new CreateWorkshop(slug, after.content()));
        if (changes.isEmpty()) {
            return;
        }
        workshop.redraft(slug, after.content(), clock.instant());
        takeSlug(slug, after);
        record(workshop, EditorialAction.CHANGE, changes);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        Workshop workshop = locked(id, ifMatch);
        workshop.discard(clock.instant());
        record(workshop, EditorialAction.DELETE, List.of(new FieldChange("", workshop.content(), null)));
        workshops.delete(workshop);
    }

    private Workshop locked(UUID id, String ifMatch) {
        Workshop workshop = workshops.lockedOwnedBy(editor.organisations(), id).orElseThrow(NotFoundException::new);
        IfMatch.check(ifMatch, workshop.revision());
        return workshop;
    }

    private static JsonNode changes(byte[] patch) {
        JsonNode changes = ReceivedJson.read(patch);
        if (!changes.isObject()) {
            throw InvalidBody.of("#", "must be an object");
        }
        return changes;
    }

    private String slug(CreateWorkshop draft, UUID id) {
        if (draft.slug() == null) {
            return freeSlug(draft.content(), id);
        }
        requireFree(draft.slug(), id);
        return draft.slug();
    }

    /** Of the title and the year; a second of the same name is numbered. */
    private String freeSlug(WorkshopContent content, UUID id) {
        String name = Slugs.of(content, id);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(slug -> !workshops.takenByAnother(slug, id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Lets only what the editor may write pass.
     *
     * @throws NotYourOrganisation where the owner is not one of the editor's organisations
     */
    public void requireOwn(WorkshopContent content) {
        if (!editor.organisations().contains(content.owner())) {
            throw new NotYourOrganisation(editor.organisations());
        }
    }

    /** The unique key of the table decides between two editors who take one slug at the same moment. */
    private void takeSlug(String slug, CreateWorkshop wanted) {
        try {
            workshops.flush();
        } catch (ConstraintViolationException taken) {
            throw new SlugJustTaken(slug, wanted.slug() != null);
        }
    }

    /** Gives the usual case its words without a violation. */
    private void requireFree(String slug, UUID id) {
        if (workshops.takenByAnother(slug, id)) {
            throw new SlugTaken(slug);
        }
    }

    private void record(Workshop workshop, EditorialAction action, List<FieldChange> changes) {
        history.persist(new HistoryEntry(
                workshop.id(), workshop.changedAt(), editor.actor(), action, workshop.revision(), null, changes));
    }
}
