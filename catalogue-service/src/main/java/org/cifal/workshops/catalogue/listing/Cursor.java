package org.cifal.workshops.catalogue.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.cifal.workshops.catalogue.search.Place;

/** Where a page begins, with a trace of the filter and the order it belongs to; it opens nothing that is not public anyway. */
final class Cursor {

    private Cursor() {}

    /**
     * After this place.
     *
     * @param listed filter and order as they stand in an address
     */
    static String of(Place last, String listed) {
        String plain = trace(listed) + "|" + last.rank() + "|" + last.key() + "|" + last.slug();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it was not made here, or for another filter or order. */
    static Optional<Place> place(String cursor, String listed) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", 4);
            if (parts.length != 4 || !parts[0].equals(trace(listed))) {
                return Optional.empty();
            }
            return Optional.of(new Place(Integer.parseInt(parts[1]), Long.parseLong(parts[2]), parts[3]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The same on every instance, as the hashes of texts are. */
    private static String trace(String listed) {
        return Integer.toHexString(listed.hashCode());
    }
}
