package org.cifal.workshops.catalogue.snapshot;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where a workshop stands in the listing: the latest first day first, then those without a day, by slug.
 *
 * @param firstDay may be null
 */
public record Position(LocalDate firstDay, String slug) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(
                    Position::firstDay, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Position::slug);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
