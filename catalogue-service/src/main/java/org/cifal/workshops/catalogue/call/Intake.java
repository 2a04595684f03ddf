package org.cifal.workshops.catalogue.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * One of several rounds of applications; the call's own deadline is that of the last.
 *
 * @param closesAt the first instant that is late, told by the catalogue beside what editors wrote; absent where no date
 *     is stated
 */
public record Intake(Texts title, LocalMoment opens, StatedDeadline deadline, ZonedDateTime closesAt) {

    /** As editors write it. */
    public Intake(Texts title, LocalMoment opens, StatedDeadline deadline) {
        this(title, opens, deadline, null);
    }

    /** Its end as a deadline, in the zone of the call where it states none; empty unless it states a date. */
    public Optional<Deadline> ending(Deadline ofTheCall) {
        return Optional.ofNullable(deadline)
                .filter(stated -> stated.date() != null)
                .map(stated -> new Deadline(
                        Deadline.Kind.DATED,
                        stated.date(),
                        stated.time(),
                        stated.timeZone() == null ? ofTheCall.timeZone() : stated.timeZone(),
                        stated.stated()));
    }

    /** The first instant that is late by its own words, whatever the deadline of the call was extended to. */
    public Optional<Instant> closesAt(Deadline ofTheCall) {
        return ending(ofTheCall).flatMap(Deadline::closesAt).map(ZonedDateTime::toInstant);
    }

    Intake closing(Optional<ZonedDateTime> instant) {
        return new Intake(title, opens, deadline, instant.orElse(null));
    }
}
