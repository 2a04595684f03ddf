package org.cifal.workshops.catalogue.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.conditional.IfMatch;
import org.cifal.workshops.catalogue.contract.ContractSchemas;
import org.cifal.workshops.catalogue.contract.InvalidBody;
import org.cifal.workshops.catalogue.history.Differences;
import org.cifal.workshops.catalogue.history.History;
import org.cifal.workshops.catalogue.history.HistoryEntry;
import org.cifal.workshops.catalogue.idempotency.Answer;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;

/** Begins, changes and throws away drafts, and keeps who did it. */
@ApplicationScoped
class DraftingWorkshops {

    private static final String DRAFT = "CreateWorkshop";

    private final Workshops workshops;
    private final History history;
    private final CurrentEditor editor;
    private final ContractSchemas contract;
    private final Clock clock;
    private final String publicUrl;

    DraftingWorkshops(
            Workshops workshops,
            History history,
            CurrentEditor editor,
            ContractSchemas contract,
            Clock clock,
            @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.workshops = workshops;
        this.history = history;
        this.editor = editor;
        this.contract = contract;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * Begins a draft.
     *
     * @throws NotYourOrganisation where the owner is not the editor's organisation
     */
    @Transactional
    Answer create(CreateWorkshop draft) {
        requireOwn(draft.content());
        Instant now = clock.instant();
        var workshop = new Workshop(draft.slug(), draft.content(), now);
        if (draft.slug() == null) {
            workshop = new Workshop(Slugs.of(draft.content(), workshop.id()), draft.content(), now);
        }
        requireFree(workshop.slug(), workshop.id());
        workshops.persist(workshop);
        takeSlug(workshop.slug());
        record(workshop, EditorialAction.CREATE, List.of(new FieldChange("", null, workshop.content())));
        String location = publicUrl + "/v1/editing/workshops/" + workshop.id();
        return EditedWorkshopView.answer(Response.Status.CREATED.getStatusCode(), location, workshop);
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
        var before = new CreateWorkshop(workshop.slug(), workshop.content());
        CreateWorkshop after = patched(before, patch);
        String slug = Optional.ofNullable(after.slug()).orElseGet(() -> Slugs.of(after.content(), id));
        requireOwn(after.content());
        requireFree(slug, id);
        workshop.redraft(slug, after.content(), clock.instant());
        takeSlug(slug);
        record(workshop, EditorialAction.CHANGE, Differences.between(before, after));
        return EditedWorkshopView.answer(Response.Status.OK.getStatusCode(), null, workshop);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        Workshop workshop = locked(id, ifMatch);
        workshop.discard(clock.instant());
        record(workshop, EditorialAction.DELETE, List.of(new FieldChange("", workshop.content(), null)));
        workshops.delete(workshop);
    }

    private Workshop locked(UUID id, String ifMatch) {
        Workshop workshop = workshops.lockedOwnedBy(editor.organisation(), id).orElseThrow(NotFoundException::new);
        IfMatch.check(ifMatch, workshop.revision());
        return workshop;
    }

    private CreateWorkshop patched(CreateWorkshop draft, byte[] patch) {
        try {
            JsonNode changes = WireFormat.mapper().readTree(patch);
            if (changes == null || !changes.isObject()) {
                throw InvalidBody.unreadable();
            }
            JsonNode merged = MergePatch.apply(WireFormat.mapper().valueToTree(draft), changes);
            contract.check(DRAFT, merged);
            return WireFormat.mapper().treeToValue(merged, CreateWorkshop.class);
        } catch (JsonProcessingException malformed) {
            throw InvalidBody.misshapen(malformed);
        } catch (IOException unreadable) {
            throw InvalidBody.unreadable();
        }
    }

    private void requireOwn(WorkshopContent content) {
        if (!content.owner().equals(editor.organisation())) {
            throw new NotYourOrganisation(editor.organisation());
        }
    }

    /** The unique key of the table decides between two editors who take one slug at the same moment. */
    private void takeSlug(String slug) {
        try {
            workshops.flush();
        } catch (ConstraintViolationException taken) {
            throw new SlugTaken(slug);
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
