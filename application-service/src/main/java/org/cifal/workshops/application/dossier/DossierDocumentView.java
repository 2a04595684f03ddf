package org.cifal.workshops.application.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.ScanState;
import org.cifal.workshops.application.seal.Seals;

/** One line of the checklist. */
record DossierDocumentView(
        String code,
        Map<String, String> title,
        String form,
        Boolean officialSeal,
        List<String> acceptedTypes,
        Integer pageLimit,
        Long largestFile,
        Map<String, String> note,
        CallTerms.Template template,
        String state,
        String reason,
        Integer pages,
        Boolean pagesToConfirm,
        String scan,
        DossierSealView seal,
        String sha256,
        Long size,
        Instant receivedAt) {

    /**
     * The line of one required document.
     *
     * @param file that the entry stands for
     */
    static DossierDocumentView of(
            CallTerms.RequiredDocument document,
            Optional<DossierEntry> entry,
            Optional<Document> file,
            Optional<Seals.Seal> seal) {
        return new DossierDocumentView(
                document.code(),
                document.title(),
                document.form(),
                document.officialSeal(),
                document.acceptedTypes(),
                document.pageLimit(),
                document.largestFile(),
                document.note(),
                document.template(),
                entry.map(DossierDocumentView::state).orElse("missing"),
                entry.map(DossierEntry::shortcoming).orElse(null),
                file.flatMap(Document::pages).orElse(null),
                file.map(there -> document.pageLimit() != null && there.pages().isEmpty())
                        .orElse(null),
                file.map(Document::scan).map(ScanState::slug).orElse(null),
                seal.map(DossierSealView::of).orElse(null),
                entry.map(DossierEntry::sha256).orElse(null),
                entry.map(DossierEntry::bytes).orElse(null),
                entry.map(DossierEntry::receivedAt).orElse(null));
    }

    private static String state(DossierEntry entry) {
        return entry.shortcoming() == null ? "present" : "does-not-meet";
    }
}
