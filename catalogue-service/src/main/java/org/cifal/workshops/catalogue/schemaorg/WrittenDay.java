package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of the document, as much of it as is written. */
final class WrittenDay {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(-[0-9]{2})?(?:(-[0-9]{2})(.*))?");
    private static final Pattern TO_THE_MINUTE =
            Pattern.compile("[T ](([01][0-9]|2[0-3]):[0-5][0-9])(:00([.,]0+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final Pattern MIDNIGHT = Pattern.compile("([T ](00:00(:00)?|23:59(:[0-9]{2})?)([.,][0-9]+)?.*)?");
    private static final Pattern OFFSET = Pattern.compile(".*?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)");
    private static final Pattern NO_OFFSET = Pattern.compile("Z|[+-]00(:?00)?");

    private final Thing thing;
    private final LocalDate first;
    private final LocalDate last;
    private final String precision;
    private final String clock;

    private WrittenDay(Thing thing, LocalDate first, LocalDate last, String precision, String clock) {
        this.thing = thing;
        this.first = first;
        this.last = last;
        this.precision = precision;
        this.clock = clock;
    }

    /** Empty where it is no date. */
    static Optional<WrittenDay> of(Thing thing) {
        Matcher written = WRITTEN.matcher(thing.asWritten());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            String year = written.group(1);
            if (written.group(2) == null) {
                return written.group(3) == null ? Optional.of(year(thing, Year.parse(year))) : Optional.empty();
            }
            String month = year + written.group(2);
            if (written.group(3) == null) {
                return Optional.of(month(thing, YearMonth.parse(month)));
            }
            LocalDate day = LocalDate.parse(month + written.group(3));
            return Optional.of(new WrittenDay(thing, day, day, null, written.group(4)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static WrittenDay year(Thing thing, Year year) {
        return new WrittenDay(thing, year.atDay(1), year.atMonth(12).atEndOfMonth(), "year", "");
    }

    private static WrittenDay month(Thing thing, YearMonth month) {
        return new WrittenDay(thing, month.atDay(1), month.atEndOfMonth(), "month", "");
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Empty means the day. */
    Optional<String> precision() {
        return Optional.ofNullable(precision);
    }

    boolean hasHour() {
        return !clock.isBlank();
    }

    /** Where it is written to the minute. */
    Optional<String> hour() {
        Matcher hour = TO_THE_MINUTE.matcher(clock);
        return hour.matches() ? Optional.of(hour.group(1)) : Optional.empty();
    }

    Optional<String> offset() {
        Matcher offset = OFFSET.matcher(clock);
        return offset.matches() ? Optional.of(offset.group(1)) : Optional.empty();
    }

    /** By the clock of nobody: of London in winter nothing else could be written, so no more is said than that. */
    boolean isUniversal() {
        return offset().filter(written -> NO_OFFSET.matcher(written).matches()).isPresent();
    }

    boolean isMidnight() {
        return MIDNIGHT.matcher(clock).matches();
    }

    JsonNode says(Object read) {
        return thing.said(read.toString());
    }
}
