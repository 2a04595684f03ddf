package org.cifal.workshops.application.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.answering.CanonicalJson;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.applying.WorkshopReferenceView;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.consent.Consent;

/** A receipt; without {@code jws} it is what the signature covers. */
public record ReceiptView(
        String reference,
        UUID applicationId,
        int version,
        Instant receivedAt,
        WorkshopReferenceView workshop,
        long revisionJudgedBy,
        List<ReceiptDocumentView> documents,
        List<ReceiptConsentView> consents,
        Boolean admittedByWaiver,
        ReceiptFormView form,
        String answersSha256,
        String jws) {

    /**
     * What an application was when it was submitted.
     *
     * @param late whether a waiver admitted it after the deadline; absent in the receipt where none had to
     */
    static ReceiptView of(Application application, Call call, Form form, List<Consent> consents, boolean late) {
        return new ReceiptView(
                application.reference(),
                application.id(),
                application.submissionVersion(),
                application.submittedAt().orElseThrow(),
                WorkshopReferenceView.of(call),
                application.revisionJudgedBy().orElseThrow(),
                application.dossier().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new ReceiptDocumentView(
                                entry.getKey(),
                                entry.getValue().sha256(),
                                entry.getValue().bytes()))
                        .toList(),
                consents.stream().map(ReceiptConsentView::of).toList(),
                late ? true : null,
                new ReceiptFormView(form.definition().version(), form.sha256()),
                answersSha256(application),
                null);
    }

    /** Of the canonical text (RFC 8785) of {@code {"answers": …, "profile": …}} as it was submitted. */
    private static String answersSha256(Application application) {
        Map<String, Object> stated = Map.of(
                "answers", application.answers().byQuestion(),
                "profile", application.profile().stated());
        return CanonicalJson.sha256(CanonicalJson.of(stated));
    }

    ReceiptView signed(String signature) {
        return new ReceiptView(
                reference,
                applicationId,
                version,
                receivedAt,
                workshop,
                revisionJudgedBy,
                documents,
                consents,
                admittedByWaiver,
                form,
                answersSha256,
                signature);
    }
}
