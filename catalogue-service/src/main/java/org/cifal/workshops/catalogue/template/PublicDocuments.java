package org.cifal.workshops.catalogue.template;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** The required documents of a published call, and those it asked for before a correction. */
final class PublicDocuments {

    private static final String DOCUMENTS = "/call/requiredDocuments";

    private PublicDocuments() {}

    static Stream<RequiredDocument> present(PublishedWorkshop workshop) {
        return Optional.ofNullable(workshop.workshop().content().call()).map(Call::requiredDocuments).stream()
                .flatMap(documents -> documents.stream());
    }

    /**
     * Whether the call ever asked in public for a document of this code on a form of the organiser. What was dropped, or
     * asked for on no form, while the workshop was a draft was for its editors alone, and so is its template
     * (docs/adr/0017).
     */
    static boolean everAsked(PublishedWorkshop workshop, String code) {
        Stream<String> now = present(workshop)
                .filter(document -> document.form() == RequiredDocument.Form.ORGANISER_TEMPLATE)
                .map(RequiredDocument::code);
        return Stream.concat(now, codesOfBefore(workshop)).anyMatch(code::equals);
    }

    /** A notice keeps what it replaced as a plain document. */
    private static Stream<String> codesOfBefore(PublishedWorkshop workshop) {
        return workshop.notices().stream()
                .map(Notice::changes)
                .flatMap(changes -> changes.stream())
                .filter(change -> change.pointer().equals(DOCUMENTS))
                .map(FieldChange::from)
                .flatMap(Stream::ofNullable)
                .flatMap(documents -> StreamSupport.stream(
                        WireFormat.mapper().valueToTree(documents).spliterator(), false))
                .filter(document ->
                        "organiser-template".equals(document.path("form").asText()))
                .map(document -> document.path("code").asText());
    }
}
