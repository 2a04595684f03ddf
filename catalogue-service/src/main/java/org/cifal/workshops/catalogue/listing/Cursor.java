package org.cifal.workshops.catalogue.listing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.cifal.workshops.catalogue.snapshot.Position;

/** Where a page begins, with a trace of the filter it belongs to; it opens nothing that is not public anyway. */
final class Cursor {

    private Cursor() {}

    static String of(Position last, String filter) {
        String day = last.firstDay() == null ? "" : last.firstDay().toString();
        String plain = trace(filter) + "|" + day + "|" + last.slug();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it was not made here, or for another filter. */
    static Optional<Position> position(String cursor, String filter) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", 3);
            if (parts.length != 3 || !parts[0].equals(trace(filter))) {
                return Optional.empty();
            }
            return Optional.of(new Position(parts[1].isEmpty() ? null : LocalDate.parse(parts[1]), parts[2]));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String trace(String filter) {
        return Integer.toHexString(filter.hashCode());
    }
}
