package org.cifal.workshops.catalogue.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cifal.workshops.catalogue.search.Place;
import org.cifal.workshops.catalogue.search.Sort;
import org.cifal.workshops.catalogue.search.WorkshopFilter;

/** Where a page begins, with a trace of the filter and the order it belongs to; it opens nothing that is not public anyway. */
final class Cursor {

    private Cursor() {}

    static String of(Place last, WorkshopFilter filter, Sort sort) {
        String plain = trace(filter, sort) + "|" + last.rank() + "|" + last.key() + "|" + last.slug();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it was not made here, or for another filter or order. */
    static Optional<Place> place(String cursor, WorkshopFilter filter, Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\|", 4);
            if (parts.length != 4 || !parts[0].equals(trace(filter, sort))) {
                return Optional.empty();
            }
            return Optional.of(new Place(Integer.parseInt(parts[1]), Long.parseLong(parts[2]), parts[3]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The same on every instance, as the hashes of texts are. */
    private static final class Trace implements BiConsumer<String, String> {

        private int hash;

        private Trace(int begun) {
            this.hash = begun;
        }

        @Override
        public void accept(String name, String value) {
            hash = 31 * (31 * hash + name.hashCode()) + value.hashCode();
        }
    }

    private static String trace(WorkshopFilter filter, Sort sort) {
        var trace = new Trace(sort.parameter().hashCode());
        filter.writeTo(trace);
        return Integer.toHexString(trace.hash);
    }
}
