package org.cifal.workshops.application.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    static DossierView of(Dossier dossier, List<SealJudgement> judgements, Instant now) {
        Seals seals = Seals.of(dossier.terms().requiredDocuments(), dossier.entries(), judgements);
        List<DossierDocumentView> documents = dossier.terms().requiredDocuments().stream()
                .map(document -> DossierDocumentView.of(
                        document,
                        Optional.ofNullable(dossier.entries().get(document.code())),
                        seals.on(document.code())))
                .toList();
        return new DossierView(dossier.complete(), now, documents, dossier.missing(), dossier.invalid());
    }
}
