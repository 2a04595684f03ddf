package org.cifal.workshops.catalogue.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time during which a call takes applications: one for each of its intakes, and one where it has none.
 *
 * @param opens empty means from publication
 * @param closes the first instant that is late; empty where no date is stated
 * @param deadline which ends it: the intake's, of the last intake and where there is none the call's
 */
public record Window(Optional<Instant> opens, Optional<Instant> closes, Deadline deadline) {

    /**
     * The windows of a call by their end. An intake whose end is not dated is none; one that states no opening begins with
     * the end of the one before; the last ends with the deadline of the call, which alone an extension moves.
     */
    public static List<Window> of(Call call) {
        Optional<Instant> opens = opening(call.opens());
        Optional<Instant> closes = call.deadline().closesAt().map(ZonedDateTime::toInstant);
        List<Window> dated = dated(call);
        if (dated.isEmpty()) {
            return List.of(new Window(opens, closes, call.deadline()));
        }
        List<Window> windows = new ArrayList<>();
        Optional<Instant> from = opens;
        for (Window intake : dated) {
            boolean extended = windows.size() == dated.size() - 1 && closes.isPresent();
            windows.add(new Window(
                    intake.opens.isPresent() ? intake.opens : from,
                    extended ? closes : intake.closes,
                    extended ? call.deadline() : intake.deadline));
            from = intake.closes;
        }
        return windows;
    }

    /**
     * Whether applications are taken all the time from an instant on, in one of these or the next.
     *
     * @param windows by their end
     * @param end the first instant that need not be covered; empty means for ever
     */
    public static boolean areOpen(List<Window> windows, Instant from, Optional<Instant> end) {
        Instant covered = from;
        for (Window window : windows) {
            if (window.hasOpenedBy(covered) && !window.hasClosedBy(covered)) {
                if (window.closes.isEmpty()) {
                    return true;
                }
                covered = window.closes.orElseThrow();
            }
        }
        Instant reached = covered;
        return end.filter(last -> !reached.isBefore(last)).isPresent();
    }

    private static List<Window> dated(Call call) {
        return (call.intakes() == null ? List.<Intake>of() : call.intakes())
                .stream()
                        .flatMap(intake -> intake.ending(call.deadline()).stream()
                                .map(end -> new Window(
                                        opening(intake.opens()), end.closesAt().map(ZonedDateTime::toInstant), end)))
                        .filter(window -> window.closes.isPresent())
                        .sorted(Comparator.comparing(window -> window.closes.orElseThrow()))
                        .toList();
    }

    private static Optional<Instant> opening(LocalMoment moment) {
        return Optional.ofNullable(moment).map(LocalMoment::begins).map(ZonedDateTime::toInstant);
    }

    public boolean hasOpenedBy(Instant instant) {
        return opens.filter(instant::isBefore).isEmpty();
    }

    public boolean hasClosedBy(Instant instant) {
        return closes.filter(end -> !instant.isBefore(end)).isPresent();
    }
}
