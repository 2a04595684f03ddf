package org.cifal.workshops.application.nomination;

import java.time.Instant;

/** The official an applicant named, and how far they have come. */
record NominationView(
        String document,
        String name,
        String email,
        String state,
        Instant askedAt,
        Instant linkSentAt,
        Instant confirmedAt,
        Instant uploadedAt) {

    static NominationView of(Nomination nomination) {
        return new NominationView(
                nomination.documentCode(),
                nomination.name(),
                nomination.email(),
                nomination.status().slug(),
                nomination.askedAt(),
                nomination.linkSentAt(),
                nomination.confirmedAt().orElse(null),
                nomination.uploadedAt().orElse(null));
    }
}
