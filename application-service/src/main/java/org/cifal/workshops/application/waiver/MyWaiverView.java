package org.cifal.workshops.application.waiver;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as its applicant reads it: what became of it, and not who said what. */
@Schema(name = "MyWaiver")
record MyWaiverView(
        String reason,
        String status,
        Instant requestedAt,
        Instant admittedUntil,
        String refusalReason,
        Instant serverTime) {

    static MyWaiverView of(Waiver waiver, Instant now) {
        return new MyWaiverView(
                waiver.reason(),
                waiver.status().slug(),
                waiver.requestedAt(),
                waiver.admittedUntil().orElse(null),
                waiver.refusal().map(WaiverRefusal::reason).orElse(null),
                now);
    }
}
