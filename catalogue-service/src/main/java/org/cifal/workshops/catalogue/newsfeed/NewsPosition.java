package org.cifal.workshops.catalogue.newsfeed;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/** Where an entry stands: the newest first, those of one instant by id. */
record NewsPosition(Instant at, String id) implements Comparable<NewsPosition> {

    private static final Comparator<NewsPosition> ORDER = Comparator.comparing(NewsPosition::at)
            .thenComparing(NewsPosition::id)
            .reversed();

    @Override
    public int compareTo(NewsPosition other) {
        return ORDER.compare(this, other);
    }

    /** The position with a trace of the filter it belongs to; it opens nothing that is not public anyway. */
    String cursor(String filter) {
        String plain = trace(filter) + "|" + at + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it was not made here, or for another filter. */
    static Optional<NewsPosition> read(String cursor, String filter) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", 3);
            return parts.length == 3 && parts[0].equals(trace(filter))
                    ? Optional.of(new NewsPosition(Instant.parse(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String trace(String filter) {
        return Integer.toHexString(filter.hashCode());
    }
}
