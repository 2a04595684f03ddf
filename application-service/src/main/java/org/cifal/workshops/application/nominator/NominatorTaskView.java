package org.cifal.workshops.application.nominator;

import java.time.Instant;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.nomination.Nomination;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the official reads once their address is proved: whom it is about, and what they handed in. */
public record NominatorTaskView(
        NominationRequestView request, ApplicantView applicant, String official, String state, LetterView letter) {

    static NominatorTaskView of(
            NominationRequestView request, Application application, Nomination nomination, Document letter) {
        return new NominatorTaskView(
                request,
                new ApplicantView(
                        application.profile().familyName(),
                        application.profile().givenNames(),
                        application.profile().organisation()),
                nomination.email(),
                nomination.status().slug(),
                letter == null ? null : LetterView.of(letter));
    }

    /** Who asks; whatever the applicant has not filled in yet is absent. */
    @Schema(name = "NominatorApplicant")
    public record ApplicantView(String familyName, String givenNames, String organisation) {}

    /** The letter as it was taken in. */
    @Schema(name = "NominatorLetter")
    public record LetterView(String filename, String mediaType, long size, String sha256, Instant receivedAt) {

        static LetterView of(Document document) {
            return new LetterView(
                    document.filename(),
                    document.mediaType(),
                    document.bytes(),
                    document.sha256(),
                    document.receivedAt());
        }
    }
}
