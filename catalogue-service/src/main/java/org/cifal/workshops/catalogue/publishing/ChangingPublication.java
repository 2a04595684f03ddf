package org.cifal.workshops.catalogue.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cifal.workshops.catalogue.conditional.IfMatch;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.editing.EditedWorkshopView;
import org.cifal.workshops.catalogue.idempotency.Answer;
import org.cifal.workshops.catalogue.idempotency.AnsweringOnce;
import org.cifal.workshops.catalogue.idempotency.Intention;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopChanged;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries out one verb on one workshop: the change, its notice, its history and its place in the feed in one
 * transaction, and only then tells those who show it.
 */
@ApplicationScoped
class ChangingPublication {

    private final Workshops workshops;
    private final RecordingChanges recording;
    private final AnsweringOnce once;
    private final CurrentEditor editor;
    private final Event<WorkshopChanged> changes;
    private final Clock clock;
    private final String publicUrl;

    ChangingPublication(
            Workshops workshops,
            RecordingChanges recording,
            AnsweringOnce once,
            CurrentEditor editor,
            Event<WorkshopChanged> changes,
            Clock clock,
            @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.workshops = workshops;
        this.recording = recording;
        this.once = once;
        this.editor = editor;
        this.changes = changes;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * What an editor asks for.
     *
     * @param key {@code Idempotency-Key} as it was sent
     * @param ifMatch {@code If-Match} as it was sent
     * @param words may be null
     */
    record Wish(UUID id, EditorialAction action, String key, String ifMatch, Object request, Texts words) {}

    /**
     * Carries the wish out once.
     *
     * @param verb changes the workshop and makes the notice of it, where there is one
     */
    Answer carryOut(Wish wish, BiFunction<Workshop, Instant, Optional<Notice>> verb) {
        String effect = wish.action() + "/" + wish.id();
        var intention = Intention.of(editor.actor().subject(), wish.key(), effect, wish.request());
        Answer answer = once.answer(intention, () -> change(wish, verb));
        changes.fire(new WorkshopChanged(wish.id()));
        return answer;
    }

    private Answer change(Wish wish, BiFunction<Workshop, Instant, Optional<Notice>> verb) {
        Workshop workshop =
                workshops.lockedOwnedBy(editor.organisations(), wish.id()).orElseThrow(NotFoundException::new);
        IfMatch.check(wish.ifMatch(), workshop.revision());
        PublicationStatus before = workshop.status();
        Optional<Notice> notice = verb.apply(workshop, clock.instant());
        recording.record(workshop, wish.action(), wish.words(), before, notice);
        return EditedWorkshopView.answer(Response.Status.OK.getStatusCode(), null, workshop, publicUrl);
    }
}
