package org.cifal.workshops.catalogue.content;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * As much of a date as a page states: a day, a month or a year.
 *
 * @param day the first or the last day of what is stated, never to be shown unless it is stated itself
 */
public record PartialDate(LocalDate day, Schedule.Precision precision) {

    static PartialDate of(LocalDate day, Schedule.Precision precision) {
        return new PartialDate(day, Optional.ofNullable(precision).orElse(Schedule.Precision.DAY));
    }

    /** Whether the day itself is stated. */
    public boolean isDay() {
        return precision == Schedule.Precision.DAY;
    }

    /** The earliest day it can be. */
    public LocalDate earliest() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The latest day it can be. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case YEAR -> day.withDayOfYear(day.lengthOfYear());
        };
    }

    /** In ISO 8601, to its precision: {@code 2023-10-05}, {@code 2023-10} or {@code 2023}. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Year.from(day).toString();
        };
    }
}
