package org.cifal.workshops.application.dossier;

import org.cifal.workshops.application.answering.AnswerFault;
import org.cifal.workshops.application.call.CallTerms;

/**
 * One thing without which an application is not processed.
 *
 * @param kind "document", "profile-field", "answer" or "consent"
 * @param code of the document, the question or the consent, or the name of the field
 * @param page code of the page of the form it is asked on; null for what is on none
 * @param pointer JSON pointer into what is sent, as a URI fragment; null likewise
 */
public record MissingPiece(String kind, String code, String detail, String page, String pointer) {

    private MissingPiece(String kind, String code, String detail) {
        this(kind, code, detail, null, null);
    }

    static MissingPiece document(CallTerms.RequiredDocument document) {
        return new MissingPiece("document", document.code(), title(document) + " is missing.");
    }

    static MissingPiece shortcoming(CallTerms.RequiredDocument document, String reason) {
        return new MissingPiece("document", document.code(), title(document) + " does not meet its rule: " + reason);
    }

    static MissingPiece answer(AnswerFault missing) {
        return new MissingPiece(
                missing.ofProfile() ? "profile-field" : "answer",
                missing.code(),
                missing.detail(),
                missing.page(),
                missing.pointer());
    }

    static MissingPiece consent(CallTerms.ConsentText text) {
        return new MissingPiece("consent", text.code(), "The consent " + text.code() + " is not given.");
    }

    private static String title(CallTerms.RequiredDocument document) {
        return document.title().getOrDefault("en", document.code());
    }
}
