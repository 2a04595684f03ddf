package org.cifal.workshops.catalogue.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Window;
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
     * A call without a dated deadline ends with the workshop: nobody applies to what is over. Between two intakes it is
     * not yet open. A page's own "open" or "closed" is not asked; two of the five seed pages say both.
     *
     * @param schedule of the workshop; may be absent
     * @param full whether a notice says that all places are taken
     */
    public static Registration of(
            Call call, Schedule schedule, PublicationStatus publication, boolean full, Instant now) {
        if (publication != PublicationStatus.PUBLISHED || call.deadline().kind() == Deadline.Kind.CLOSED) {
            return new Registration(RegistrationStatus.CLOSED, Optional.empty(), Optional.empty());
        }
        List<Window> windows =
                Window.of(call).stream().map(window -> ending(window, schedule)).toList();
        Optional<Instant> before = windows.stream()
                .filter(window -> window.hasClosedBy(now))
                .flatMap(window -> window.closes().stream())
                .max(Comparator.naturalOrder());
        List<Window> left =
                windows.stream().filter(window -> !window.hasClosedBy(now)).toList();
        if (left.isEmpty()) {
            return new Registration(RegistrationStatus.CLOSED, before, Optional.empty());
        }
        return left.stream()
                .filter(window -> window.hasOpenedBy(now))
                .findFirst()
                .map(open -> during(open, before, full, now).until(firstOpening(left.subList(0, left.indexOf(open)))))
                .orElseGet(() -> new Registration(RegistrationStatus.NOT_YET_OPEN, before, firstOpening(left)));
    }

    private static Registration during(Window open, Optional<Instant> before, boolean full, Instant now) {
        Optional<Instant> since = latest(open.opens(), before);
        if (full) {
            return new Registration(RegistrationStatus.FULL, since, open.closes());
        }
        Optional<Instant> lastDays = open.closes().map(end -> end.minus(LAST_DAYS));
        return lastDays.filter(now::isBefore).isPresent() || open.closes().isEmpty()
                ? new Registration(RegistrationStatus.OPEN, since, lastDays)
                : new Registration(RegistrationStatus.CLOSING_SOON, latest(since, lastDays), open.closes());
    }

    /** An intake that closes earlier counts as soon as it opens. */
    private Registration until(Optional<Instant> opening) {
        return new Registration(
                status,
                since,
                Stream.concat(changesAt.stream(), opening.stream()).min(Comparator.naturalOrder()));
    }

    private static Window ending(Window window, Schedule schedule) {
        return window.closes().isPresent()
                ? window
                : new Window(
                        window.opens(),
                        Optional.ofNullable(schedule)
                                .flatMap(Schedule::isOverAt)
                                .map(ZonedDateTime::toInstant),
                        window.deadline());
    }

    private static Optional<Instant> firstOpening(List<Window> windows) {
        return windows.stream().flatMap(window -> window.opens().stream()).min(Comparator.naturalOrder());
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }
}
