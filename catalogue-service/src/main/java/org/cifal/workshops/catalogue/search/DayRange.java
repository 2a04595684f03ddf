package org.cifal.workshops.catalogue.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.index.Moment;
import org.cifal.workshops.catalogue.index.WorkshopIndex;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/**
 * Days from one on and before another, each as the workshop's own zone counts days. A workshop whose day is not stated
 * is in no range; one of which only the month is stated is in those that hold the whole month, for its day is in them
 * whichever it is.
 *
 * @param from empty means from ever
 * @param before not included; empty means for ever
 */
record DayRange(Optional<LocalDate> from, Optional<LocalDate> before) {

    /** Which days can be asked for. */
    enum Of {
        STARTS("starts", Moment.FIRST_DAY, Moment.LATEST_FIRST_DAY),
        ENDS("ends", Moment.EARLIEST_LAST_DAY, Moment.LAST_DAY),
        DEADLINE("deadline", Moment.DEADLINE_DAY, Moment.DEADLINE_DAY);

        private final String parameter;
        private final Moment earliest;
        private final Moment latest;

        Of(String parameter, Moment earliest, Moment latest) {
            this.parameter = parameter;
            this.earliest = earliest;
            this.latest = latest;
        }

        String from() {
            return parameter + "From";
        }

        String before() {
            return parameter + "Before";
        }
    }

    static final List<String> PARAMETERS = Arrays.stream(Of.values())
            .flatMap(day -> Stream.of(day.from(), day.before()))
            .toList();

    private static final int LONGEST = 40;
    private static final String EXPECTED =
            "must be a date such as 2023-12-12; it is read in each workshop's own time zone, so an instant is not taken";

    static Optional<DayRange> read(QueryParameters parameters, Of day) {
        Optional<LocalDate> from = parameters.parsed(day.from(), LONGEST, DayRange::date, EXPECTED);
        Optional<LocalDate> before = parameters.parsed(day.before(), LONGEST, DayRange::date, EXPECTED);
        return from.isEmpty() && before.isEmpty() ? Optional.empty() : Optional.of(new DayRange(from, before));
    }

    /** The slots of those whose day is in this range. */
    BitSet among(WorkshopIndex index, Of day) {
        long first = from.map(LocalDate::toEpochDay).orElse(Moment.NONE + 1);
        long end = before.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        if (from.isEmpty() || day.earliest == day.latest) {
            return index.by(day.latest).between(first, end);
        }
        BitSet among = index.by(day.earliest).between(first, end);
        if (before.isPresent()) {
            among.and(index.by(day.latest).between(first, end));
        }
        return among;
    }

    /** The same of one workshop at a time. */
    IntPredicate holding(WorkshopIndex index, Of day) {
        long first = from.map(LocalDate::toEpochDay).orElse(Moment.NONE + 1);
        long end = before.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return day.earliest == day.latest
                ? index.by(day.latest).within(first, end)
                : index.by(day.earliest)
                        .within(first, Long.MAX_VALUE)
                        .and(index.by(day.latest).within(Moment.NONE + 1, end));
    }

    private static Optional<LocalDate> date(String given) {
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
