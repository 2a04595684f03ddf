package org.cifal.workshops.application.offer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The offer can no longer be answered this way. */
public class OfferClosed extends Rejection {

    private final transient Map<String, Object> members;

    private OfferClosed(ProblemType type, String detail, Map<String, Object> members) {
        super(type, detail);
        this.members = members;
    }

    static OfferClosed already(OfferStatus status) {
        return new OfferClosed(
                ProblemType.STATE_FORBIDS, "The offer is %s already.".formatted(status.slug()), Map.of());
    }

    static OfferClosed late(Instant acceptBy, ZoneId host, Instant receivedAt) {
        OffsetDateTime closed = acceptBy.atZone(host).toOffsetDateTime();
        OffsetDateTime received = receivedAt.atZone(host).toOffsetDateTime();
        return new OfferClosed(
                ProblemType.OFFER_LAPSED,
                "The offer could be accepted before %s (%s); your answer came at %s, that is %s UTC."
                        .formatted(closed, host, received, receivedAt),
                Map.of(
                        "acceptBy",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(closed),
                        "receivedAt",
                        receivedAt.toString(),
                        "timeZone",
                        host.getId()));
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
