package org.cifal.workshops.catalogue.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.contract.InvalidBody;
import org.cifal.workshops.catalogue.contract.ReceivedJson;
import org.cifal.workshops.catalogue.editing.CreateWorkshop;
import org.cifal.workshops.catalogue.editing.PatchingWorkshops;
import org.cifal.workshops.catalogue.importing.LineReportView.LineWarning;
import org.cifal.workshops.catalogue.parameter.InvalidParameters;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.Rejection;
import org.cifal.workshops.catalogue.schemaorg.EventDocument;
import org.cifal.workshops.catalogue.schemaorg.EventReading;
import org.cifal.workshops.catalogue.schemaorg.ReadEvent;
import org.cifal.workshops.catalogue.security.CurrentEditor;

/**
 * Reads a schema.org document into lines, one an event; pointers of what is remarked upon lead into the document. The
 * document is held whole, because an event may name what stands after it (docs/adr/0040); of the drafts there is one at
 * a time.
 */
@ApplicationScoped
class ReadingEvents {

    /** What is left out may leave something behind that does not fit either. */
    private static final int ROUNDS = 5;

    private final PatchingWorkshops patching;
    private final CurrentEditor editor;

    ReadingEvents(PatchingWorkshops patching, CurrentEditor editor) {
        this.patching = patching;
        this.editor = editor;
    }

    /**
     * The events of a document, each read when it is asked for.
     *
     * @param owner on whose behalf; may be empty where the editor acts for one organisation alone
     * @throws InvalidBody where there is no event, or a member is named twice
     */
    Iterator<Candidate> read(byte[] body, Optional<String> owner) {
        EventDocument document = EventDocument.of(ReceivedJson.read(body));
        String code = owner.orElseGet(this::onlyOrganisation);
        List<EventDocument.Located> events = document.events();
        if (events.isEmpty()) {
            throw InvalidBody.of("#", "has no schema.org event");
        }
        return IntStream.range(0, events.size())
                .mapToObj(i -> candidate(i + 1, events.get(i), document, code))
                .iterator();
    }

    private Candidate candidate(int line, EventDocument.Located found, EventDocument document, String owner) {
        ReadEvent event = EventReading.of(found, document);
        event.draft().put("owner", owner);
        if (event.reference() == null) {
            return Candidate.unreadable(line, null, List.of(nameless(found)), warnings(event));
        }
        List<FieldError> errors = List.of();
        for (int round = 1; round <= ROUNDS; round++) {
            try {
                CreateWorkshop workshop = patching.read(event.draft());
                var place = new Candidate.Place(found.pointer(), false);
                return new Candidate(
                        line, event.reference(), workshop, false, Optional.empty(), place, List.of(), warnings(event));
            } catch (Rejection invalid) {
                errors = event.leaveOut(invalid.errors());
                if (!errors.isEmpty()) {
                    break;
                }
            }
        }
        List<FieldError> told = errors.isEmpty()
                ? List.of(new FieldError("#" + found.pointer(), "cannot be read, whatever is left out of it"))
                : errors;
        return Candidate.unreadable(line, event.reference(), told, warnings(event));
    }

    private static FieldError nameless(EventDocument.Located found) {
        return new FieldError(
                "#" + found.pointer() + "/@id",
                (found.thing().hasNonNull("@id") ? "is relative or too long" : "is missing")
                        + ", and neither url nor identifier stands for it: nothing tells it from an event of another page");
    }

    private static List<LineWarning> warnings(ReadEvent event) {
        return event.remarks().stream()
                .map(remark -> new LineWarning(remark.code(), "#" + remark.pointer(), remark.detail()))
                .toList();
    }

    private String onlyOrganisation() {
        Set<String> organisations = editor.organisations();
        if (organisations.size() > 1) {
            throw new InvalidParameters(List.of(new FieldError(
                    "#owner", "must be given, because you write for " + String.join(", ", organisations))));
        }
        return organisations.iterator().next();
    }
}
