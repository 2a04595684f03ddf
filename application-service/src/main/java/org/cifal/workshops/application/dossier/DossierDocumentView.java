package org.cifal.workshops.application.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.seal.Seals;

/** One line of the checklist. */
record DossierDocumentView(
        String code,
        Map<String, String> title,
        String form,
        Boolean officialSeal,
        List<String> acceptedTypes,
        Integer pageLimit,
        Map<String, String> note,
        String state,
        String reason,
        DossierSealView seal,
        String sha256,
        Long size,
        Instant receivedAt) {

    static DossierDocumentView of(
            CallTerms.RequiredDocument document, Optional<DossierEntry> entry, Optional<Seals.Seal> seal) {
        return new DossierDocumentView(
                document.code(),
                document.title(),
                document.form(),
                document.officialSeal(),
                document.acceptedTypes(),
                document.pageLimit(),
                document.note(),
                entry.map(DossierDocumentView::state).orElse("missing"),
                entry.map(DossierEntry::shortcoming).orElse(null),
                seal.map(DossierSealView::of).orElse(null),
                entry.map(DossierEntry::sha256).orElse(null),
                entry.map(DossierEntry::bytes).orElse(null),
                entry.map(DossierEntry::receivedAt).orElse(null));
    }

    private static String state(DossierEntry entry) {
        return entry.shortcoming() == null ? "present" : "does-not-meet";
    }
}
