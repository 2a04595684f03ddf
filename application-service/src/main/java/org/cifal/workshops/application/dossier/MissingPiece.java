package org.cifal.workshops.application.dossier;

import org.cifal.workshops.application.call.CallTerms;

/**
 * One thing without which an application is not processed.
 *
 * @param kind "document", "profile-field" or "consent"
 * @param code of the document or the consent, or the name of the field
 */
public record MissingPiece(String kind, String code, String detail) {

    static MissingPiece document(CallTerms.RequiredDocument document) {
        return new MissingPiece("document", document.code(), title(document) + " is missing.");
    }

    static MissingPiece shortcoming(CallTerms.RequiredDocument document, String reason) {
        return new MissingPiece("document", document.code(), title(document) + " does not meet its rule: " + reason);
    }

    static MissingPiece field(String name) {
        return new MissingPiece("profile-field", name, name + " is not filled in.");
    }

    static MissingPiece consent(CallTerms.ConsentText text) {
        return new MissingPiece("consent", text.code(), "The consent " + text.code() + " is not given.");
    }

    private static String title(CallTerms.RequiredDocument document) {
        return document.title().getOrDefault("en", document.code());
    }
}
