package org.cifal.workshops.application.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.seal.SealJudgement;
import org.cifal.workshops.application.seal.Seals;

/** The checklist. */
record DossierView(
        boolean complete,
        Instant serverTime,
        List<DossierDocumentView> documents,
        List<MissingPiece> missing,
        List<FieldError> invalid) {

    /**
     * The checklist as it is now.
     *
     * @param files the documents the entries name, by their id
     */
    static DossierView of(Dossier dossier, Map<UUID, Document> files, List<SealJudgement> judgements, Instant now) {
        Seals seals = Seals.of(dossier.terms().requiredDocuments(), dossier.entries(), judgements);
        List<DossierDocumentView> documents = dossier.terms().requiredDocuments().stream()
                .map(document -> line(document, dossier, files, seals))
                .toList();
        return new DossierView(dossier.complete(), now, documents, dossier.missing(), dossier.invalid());
    }

    private static DossierDocumentView line(
            CallTerms.RequiredDocument document, Dossier dossier, Map<UUID, Document> files, Seals seals) {
        Optional<DossierEntry> entry = Optional.ofNullable(dossier.entries().get(document.code()));
        return DossierDocumentView.of(
                document, entry, entry.map(there -> files.get(there.documentId())), seals.on(document.code()));
    }
}
