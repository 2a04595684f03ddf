package org.cifal.workshops.catalogue.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.conditional.EntityTags;
import org.cifal.workshops.catalogue.editing.CreateWorkshop;
import org.cifal.workshops.catalogue.editing.DraftingWorkshops;
import org.cifal.workshops.catalogue.editing.EditedWorkshopView;
import org.cifal.workshops.catalogue.editing.EnteringSeries;
import org.cifal.workshops.catalogue.idempotency.Answer;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.publishing.RecordingChanges;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopContent.SeriesReference;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins the next edition of a workshop; where the last was alone, the two become a series. */
@ApplicationScoped
class BeginningEdition {

    private static final int LONGEST_BEFORE_A_NUMBER = 115;

    private final Workshops workshops;
    private final DraftingWorkshops drafting;
    private final RecordingChanges recording;
    private final EnteringSeries entering;
    private final CurrentEditor editor;
    private final Clock clock;
    private final String publicUrl;

    BeginningEdition(
            Workshops workshops,
            DraftingWorkshops drafting,
            RecordingChanges recording,
            EnteringSeries entering,
            CurrentEditor editor,
            Clock clock,
            @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.workshops = workshops;
        this.drafting = drafting;
        this.recording = recording;
        this.entering = entering;
        this.editor = editor;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @Transactional
    Answer begin(UUID lastId, BeginEdition request) {
        Workshop last = workshops.lockedOwnedBy(editor.organisations(), lastId).orElseThrow(NotFoundException::new);
        SeriesReference series =
                last.content().series() != null ? last.content().series() : joinSeries(last);
        NextEdition next = NextEdition.after(last.content(), last.templates().keySet(), series);
        Workshop draft = drafting.begin(new CreateWorkshop(request.slug(), next.content()));
        var view = new NewEditionView(EditedWorkshopView.of(draft, publicUrl), next.leftOut(), next.carriedOver());
        return new Answer(
                Response.Status.CREATED.getStatusCode(),
                drafting.location(draft),
                EntityTags.of(draft.revision()),
                WireFormat.text(view));
    }

    /** What everyone may see says so by a notice; what was withdrawn is left as it is. */
    private SeriesReference joinSeries(Workshop last) {
        var series = new SeriesReference(freeName(last), last.content().title());
        WorkshopContent joined = with(last.content(), series);
        if (last.status() == PublicationStatus.DRAFT) {
            drafting.redraft(last, new CreateWorkshop(last.slug(), joined));
        } else if (last.status() != PublicationStatus.ARCHIVED) {
            var changes = List.of(new FieldChange("/series", null, series));
            recording.published(
                    last,
                    EditorialAction.CORRECT,
                    null,
                    last.correct(joined, changes, List.of(), null, clock.instant()));
        }
        return series;
    }

    /** Of the slug without its year; where others have a series of that name it is numbered. */
    private String freeName(Workshop last) {
        String name = last.slug().replaceFirst("-(19|20)\\d\\d$", "");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : shortened(name) + "-" + number)
                .filter(entering::isOpen)
                .findFirst()
                .orElseThrow();
    }

    /** With room for a number: a slug has at most 120 characters. */
    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_BEFORE_A_NUMBER))
                .replaceFirst("-+$", "");
    }

    private static WorkshopContent with(WorkshopContent content, SeriesReference series) {
        try {
            ObjectNode document = WireFormat.mapper().valueToTree(content);
            document.set("series", WireFormat.mapper().valueToTree(series));
            return WireFormat.mapper().treeToValue(document, WorkshopContent.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
