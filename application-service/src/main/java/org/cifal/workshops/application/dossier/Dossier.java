package org.cifal.workshops.application.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cifal.workshops.application.answering.AnswerFault;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.consent.Consent;
import org.cifal.workshops.application.problem.FieldError;

/**
 * An application measured against its call ("Application without required documents will NOT be processed", seed of
 * 2020): what is there, what is missing, what does not meet its rule.
 *
 * @param faulty answers that are there and no good ones
 */
public record Dossier(
        CallTerms terms, Map<String, DossierEntry> entries, List<MissingPiece> missing, List<AnswerFault> faulty) {

    /** Measures what the applicant would submit now: the draft or the correction, else what was submitted. */
    public static Dossier of(CallTerms terms, Application application, List<Consent> live) {
        Map<String, DossierEntry> entries = application.contentBeingEdited().dossier();
        List<AnswerFault> faults = Form.of(terms).faults(application.contentBeingEdited());
        List<MissingPiece> missing = Stream.of(
                        missingDocuments(terms, entries),
                        of(faults, AnswerFault.Kind.MISSING).map(MissingPiece::answer),
                        missingConsents(terms, live))
                .flatMap(pieces -> pieces)
                .toList();
        return new Dossier(
                terms, entries, missing, of(faults, AnswerFault.Kind.INVALID).toList());
    }

    public boolean complete() {
        return missing.isEmpty() && faulty.isEmpty();
    }

    /** Answers that are there and no good ones, as they are told to who sent them. */
    public List<FieldError> invalid() {
        return faulty.stream().map(AnswerFault::error).toList();
    }

    /** All that stands in the way of submitting, a sentence each, without a word of what was answered. */
    public List<String> obstacles() {
        return Stream.concat(
                        missing.stream().map(MissingPiece::detail),
                        faulty.stream()
                                .map(fault -> "%s is filled in and not as it is asked for.".formatted(fault.code()))
                                .distinct())
                .toList();
    }

    /**
     * Lets only a complete dossier pass.
     *
     * @throws DossierIncomplete with all that is missing and all that is invalid, when something is missing
     * @throws AnswersInvalid when nothing is
     */
    public void requireComplete() {
        if (!missing.isEmpty()) {
            throw new DossierIncomplete(missing, invalid());
        }
        if (!faulty.isEmpty()) {
            throw new AnswersInvalid(invalid());
        }
    }

    private static Stream<AnswerFault> of(List<AnswerFault> faults, AnswerFault.Kind kind) {
        return faults.stream().filter(fault -> fault.kind() == kind);
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
