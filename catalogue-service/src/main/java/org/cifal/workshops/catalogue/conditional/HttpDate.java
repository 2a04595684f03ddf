package org.cifal.workshops.catalogue.conditional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as HTTP writes them (RFC 9110 §5.6.7). */
final class HttpDate {

    /** Two digits for the day, which the JDK's own RFC 1123 format does not write. */
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Every page of one snapshot has the same. */
    private static volatile Written latest = new Written(Instant.EPOCH, FORMAT.format(Instant.EPOCH));

    private record Written(Instant instant, String words) {}

    private HttpDate() {}

    static String of(Instant instant) {
        Written written = latest;
        if (!written.instant().equals(instant)) {
            written = new Written(instant, FORMAT.format(instant));
            latest = written;
        }
        return written.words();
    }

    /** @throws java.time.format.DateTimeParseException where it is none */
    static Instant read(String date) {
        return FORMAT.parse(date, Instant::from);
    }
}
