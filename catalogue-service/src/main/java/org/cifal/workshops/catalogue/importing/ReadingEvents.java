package org.cifal.workshops.catalogue.importing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cifal.workshops.catalogue.contract.InvalidBody;
import org.cifal.workshops.catalogue.editing.PatchingWorkshops;
import org.cifal.workshops.catalogue.importing.LineReportView.LineWarning;
import org.cifal.workshops.catalogue.parameter.InvalidParameters;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.Rejection;
import org.cifal.workshops.catalogue.schemaorg.EventDocument;
import org.cifal.workshops.catalogue.schemaorg.EventReading;
import org.cifal.workshops.catalogue.schemaorg.ReadEvent;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** Reads a schema.org document into lines, one an event; pointers of what is remarked upon lead into the document. */
@ApplicationScoped
class ReadingEvents {

    private final PatchingWorkshops patching;
    private final CurrentEditor editor;

    ReadingEvents(PatchingWorkshops patching, CurrentEditor editor) {
        this.patching = patching;
        this.editor = editor;
    }

    /**
     * The events of a document.
     *
     * @param owner on whose behalf; may be empty where the editor acts for one organisation alone
     * @throws InvalidBody where there is no event
     */
    List<Candidate> read(byte[] body, Optional<String> owner) {
        JsonNode document = json(body);
        String code = owner.orElseGet(this::onlyOrganisation);
        var lines = new ArrayList<Candidate>();
        for (EventDocument.Located found : EventDocument.events(document)) {
            lines.add(candidate(lines.size() + 1, found, EventReading.of(found.event(), document), code));
        }
        if (lines.isEmpty()) {
            throw InvalidBody.of("#", "has no schema.org event");
        }
        return lines;
    }

    private Candidate candidate(int line, EventDocument.Located found, ReadEvent event, String owner) {
        event.draft().put("owner", owner);
        List<LineWarning> warnings = event.remarks().stream()
                .map(remark ->
                        new LineWarning(remark.code(), "#" + found.pointer() + remark.pointer(), remark.detail()))
                .toList();
        if (event.reference() == null) {
            return Candidate.unreadable(
                    line,
                    null,
                    List.of(new FieldError(
                            "#" + found.pointer() + "/@id",
                            "is missing, and so are url and identifier: nothing tells it from another event")));
        }
        try {
            return new Candidate(line, event.reference(), patching.read(event.draft()), false, "", List.of(), warnings);
        } catch (Rejection invalid) {
            return Candidate.unreadable(line, event.reference(), invalid.errors());
        }
    }

    private String onlyOrganisation() {
        Set<String> organisations = editor.organisations();
        if (organisations.size() > 1) {
            throw new InvalidParameters(List.of(new FieldError(
                    "#owner", "must be given, because you write for " + String.join(", ", organisations))));
        }
        return organisations.iterator().next();
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode document = WireFormat.mapper().readTree(body);
            if (document == null || document.isMissingNode()) {
                throw InvalidBody.unreadable();
            }
            return document;
        } catch (IOException unreadable) {
            throw InvalidBody.unreadable();
        }
    }
}
