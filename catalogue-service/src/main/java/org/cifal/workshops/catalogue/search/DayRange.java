package org.cifal.workshops.catalogue.search;

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
record DayRange(Optional<AskedDay> from, Optional<AskedDay> before) {

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
            "must be a date such as 2023-12-12, or today; it is read in each workshop's own time zone, so an instant is not taken";

    static Optional<DayRange> read(QueryParameters parameters, Of day) {
        Optional<AskedDay> from = parameters.parsed(day.from(), LONGEST, AskedDay::read, EXPECTED);
        Optional<AskedDay> before = parameters.parsed(day.before(), LONGEST, AskedDay::read, EXPECTED);
        return from.isEmpty() && before.isEmpty() ? Optional.empty() : Optional.of(new DayRange(from, before));
    }

    /** The slots of those whose day is in this range. */
    BitSet among(WorkshopIndex index, Of day) {
        return stretches(index, day)
                .map(stretch -> index.by(stretch.moment()).between(stretch.from(), stretch.before()))
                .reduce((some, others) -> {
                    some.and(others);
                    return some;
                })
                .orElseThrow();
    }

    /** The same of one workshop at a time. */
    IntPredicate holding(WorkshopIndex index, Of day) {
        return stretches(index, day)
                .map(stretch -> index.by(stretch.moment()).within(stretch.from(), stretch.before()))
                .reduce(IntPredicate::and)
                .orElseThrow();
    }

    /** By the earliest the day can be and by the latest; two ends that are told alike narrow each of them. */
    private Stream<Stretch> stretches(WorkshopIndex index, Of day) {
        boolean alike = from.map(AskedDay::isToday).equals(before.map(AskedDay::isToday));
        long first = from.map(asked -> asked.begin(index)).orElse(Moment.NONE + 1);
        long end = before.map(asked -> asked.begin(index)).orElse(Long.MAX_VALUE);
        Stream<Stretch> since = from.stream()
                .map(asked -> new Stretch(asked.telling(day.earliest), first, alike ? end : Long.MAX_VALUE));
        Stream<Stretch> until = before.stream()
                .map(asked -> new Stretch(asked.telling(day.latest), alike ? first : Moment.NONE + 1, end));
        return Stream.concat(since, until).distinct();
    }

    /** Numbers of a moment. */
    private record Stretch(Moment moment, long from, long before) {}
}
