package org.cifal.workshops.application.call;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * Late is late (rule 1): before the closing instant a request counts, at or after it does not. What is judged is when
 * the service received the request.
 */
public final class CallWindowPolicy {

    private CallWindowPolicy() {}

    /** Refuses unless the call takes applications at this instant. */
    public static void requireOpen(Call call, Instant receivedAt) {
        requireNotClosed(call, receivedAt);
        CallTerms.LocalMoment opens = terms(call).opens();
        if (opens != null && receivedAt.isBefore(opens.at().toInstant())) {
            throw new NotYetOpen(opens.at(), receivedAt);
        }
    }

    /** Refuses once the call is over; a draft may be started before it opens. */
    public static void requireNotClosed(Call call, Instant receivedAt) {
        if (!call.published()) {
            throw new CallClosed("The workshop takes no applications any more.");
        }
        Deadline deadline = terms(call).deadline();
        if (deadline.statedClosed()) {
            throw new CallClosed("The organiser states that the call is closed.");
        }
        ZonedDateTime closesAt = deadline.closesAt().orElse(null);
        if (closesAt != null && !receivedAt.isBefore(closesAt.toInstant())) {
            throw new DeadlinePassed(closesAt, receivedAt, deadline.stated());
        }
    }

    /**
     * The same where a waiver may admit what is late.
     *
     * @param waivedUntil the first instant at which even the waiver is over; null where there is none
     */
    public static void requireOpen(Call call, Instant receivedAt, Instant waivedUntil) {
        boolean waived = waivedUntil != null && receivedAt.isBefore(waivedUntil) && isLate(call, receivedAt);
        if (!waived || !call.published()) {
            requireOpen(call, receivedAt);
        }
    }

    /** Whether the closing instant has come; a call without one is never late, only closed. */
    public static boolean isLate(Call call, Instant receivedAt) {
        return terms(call)
                .deadline()
                .closesAt()
                .filter(closesAt -> !receivedAt.isBefore(closesAt.toInstant()))
                .isPresent();
    }

    private static CallTerms terms(Call call) {
        return call.terms().orElseThrow(() -> new UnknownWorkshop(call.slug()));
    }
}
