package org.cifal.workshops.application.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.consent.Consent;

/**
 * An application measured against its call ("Application without required documents will NOT be processed", seed of
 * 2020): what is there, what is missing, what does not meet its rule.
 */
public record Dossier(CallTerms terms, Map<String, DossierEntry> entries, List<MissingPiece> missing) {

    /** Measures what the applicant would submit now: the draft or the correction, else what was submitted. */
    public static Dossier of(CallTerms terms, Application application, List<Consent> live) {
        Map<String, DossierEntry> entries = application.contentBeingEdited().dossier();
        List<MissingPiece> missing = Stream.of(
                        missingDocuments(terms, entries),
                        application.contentBeingEdited().profile().missing().stream()
                                .map(MissingPiece::field),
                        missingConsents(terms, live))
                .flatMap(pieces -> pieces)
                .toList();
        return new Dossier(terms, entries, missing);
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    private static Stream<MissingPiece> missingDocuments(CallTerms terms, Map<String, DossierEntry> entries) {
        return terms.requiredDocuments().stream().flatMap(document -> {
            DossierEntry entry = entries.get(document.code());
            if (entry == null) {
                return Stream.of(MissingPiece.document(document));
            }
            return Stream.ofNullable(entry.shortcoming()).map(reason -> MissingPiece.shortcoming(document, reason));
        });
    }

    /** A consent to an earlier version of a text is no consent to the present one. */
    private static Stream<MissingPiece> missingConsents(CallTerms terms, List<Consent> live) {
        return terms.consents().stream()
                .filter(text -> text.required() || Consent.PERSONAL_DATA.equals(text.purpose()))
                .filter(text -> live.stream()
                        .noneMatch(consent -> consent.code().equals(text.code())
                                && consent.textVersion().equals(text.version())))
                .map(MissingPiece::consent);
    }
}
