package org.cifal.workshops.catalogue.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;

/**
 * Whether one can apply at an instant.
 *
 * @param since when this status began by the clock; empty where it holds for another reason than the clock
 * @param changesAt when another status begins by the clock alone
 */
public record Registration(RegistrationStatus status, Optional<Instant> since, Optional<Instant> changesAt) {

    /** Before the closing instant these last days are called closing soon. */
    static final Duration LAST_DAYS = Duration.ofDays(7);

    /**
     * A call without a dated deadline ends with the workshop: nobody applies to what is over. A page's own "open" or
     * "closed" is not asked; two of the five seed pages say both.
     *
     * @param schedule of the workshop; may be absent
     */
    public static Registration of(Call call, Schedule schedule, PublicationStatus publication, Instant now) {
        if (publication != PublicationStatus.PUBLISHED || call.deadline().kind() == Deadline.Kind.CLOSED) {
            return new Registration(RegistrationStatus.CLOSED, Optional.empty(), Optional.empty());
        }
        Optional<Instant> opens =
                Optional.ofNullable(call.opens()).map(LocalMoment::begins).map(ZonedDateTime::toInstant);
        Optional<Instant> closes = closingInstant(call.deadline(), schedule);
        return closes.filter(end -> !now.isBefore(end))
                .map(end -> new Registration(RegistrationStatus.CLOSED, closes, Optional.empty()))
                .orElseGet(() -> beforeClosing(opens, closes, now));
    }

    private static Registration beforeClosing(Optional<Instant> opens, Optional<Instant> closes, Instant now) {
        if (opens.filter(now::isBefore).isPresent()) {
            return new Registration(RegistrationStatus.NOT_YET_OPEN, Optional.empty(), opens);
        }
        Optional<Instant> lastDays = closes.map(end -> end.minus(LAST_DAYS));
        return lastDays.filter(now::isBefore).isPresent() || closes.isEmpty()
                ? new Registration(RegistrationStatus.OPEN, opens, lastDays)
                : new Registration(RegistrationStatus.CLOSING_SOON, later(opens, lastDays), closes);
    }

    private static Optional<Instant> closingInstant(Deadline deadline, Schedule schedule) {
        return deadline.closesAt()
                .or(() -> Optional.ofNullable(schedule).flatMap(Schedule::isOverAt))
                .map(ZonedDateTime::toInstant);
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b)).or(() -> other);
    }
}
