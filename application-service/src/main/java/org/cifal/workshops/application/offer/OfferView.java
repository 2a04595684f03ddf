package org.cifal.workshops.application.offer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as its applicant reads it. */
@Schema(name = "Offer")
record OfferView(
        UUID application,
        String status,
        Instant madeAt,
        OffsetDateTime acceptBy,
        String timeZone,
        Instant answeredAt,
        Instant serverTime) {

    static OfferView of(Offer offer, Instant now) {
        return new OfferView(
                offer.applicationId(),
                offer.status().slug(),
                offer.madeAt(),
                offer.acceptBy().atZone(offer.host()).toOffsetDateTime(),
                offer.host().getId(),
                offer.answeredAt().orElse(null),
                now);
    }
}
