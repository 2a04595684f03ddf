package org.cifal.workshops.catalogue.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.cifal.workshops.catalogue.index.Moment;
import org.cifal.workshops.catalogue.index.WorkshopIndex;

/**
 * A day as it is asked for.
 *
 * @param date empty means today, which is another day in Seoul than in Honolulu and turns without any change
 */
record AskedDay(Optional<LocalDate> date) {

    private static final String TODAY = "today";

    static Optional<AskedDay> read(String given) {
        if (given.equals(TODAY)) {
            return Optional.of(new AskedDay(Optional.empty()));
        }
        try {
            return Optional.of(new AskedDay(Optional.of(LocalDate.parse(given))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    boolean isToday() {
        return date.isEmpty();
    }

    /** What tells whether a day comes before this one: the day itself, or whether it is over by now. */
    Moment telling(Moment day) {
        return isToday() ? day.over() : day;
    }

    /** The lowest number of {@link #telling} that is of this day or a later one. */
    long begin(WorkshopIndex index) {
        return date.map(LocalDate::toEpochDay).orElse(index.now() + 1);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return date.map(LocalDate::toString).orElse(TODAY);
    }
}
