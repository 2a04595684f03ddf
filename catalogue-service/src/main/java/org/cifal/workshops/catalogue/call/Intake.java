package org.cifal.workshops.catalogue.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.cifal.workshops.catalogue.content.Texts;

/** One of several rounds of applications; the call's own deadline is that of the last. */
public record Intake(Texts title, LocalMoment opens, StatedDeadline deadline) {

    /** The first instant that is late, in the zone of the call where it states none; empty unless it states a date. */
    public Optional<Instant> closesAt(Deadline ofTheCall) {
        return Optional.ofNullable(deadline)
                .map(stated -> new Deadline(
                        Deadline.Kind.DATED,
                        stated.date(),
                        stated.time(),
                        stated.timeZone() == null ? ofTheCall.timeZone() : stated.timeZone(),
                        stated.stated()))
                .flatMap(Deadline::closesAt)
                .map(ZonedDateTime::toInstant);
    }
}
