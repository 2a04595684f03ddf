package org.cifal.workshops.application.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in the words of a letter, always with their zone. */
public final class Moments {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private Moments() {}

    /** By the world's clock. */
    public static String utc(Instant instant) {
        return WORDS.format(instant.atZone(ZoneOffset.UTC)) + " (UTC)";
    }

    /** By the host's clock and the world's. */
    public static String both(Instant instant, ZoneId host) {
        return WORDS.format(instant.atZone(host)) + " (" + host.getId() + "), which is " + utc(instant);
    }

    /** The first instant that is late. */
    static String closing(ZonedDateTime closesAt) {
        return "before " + both(closesAt.toInstant(), closesAt.getZone());
    }
}
