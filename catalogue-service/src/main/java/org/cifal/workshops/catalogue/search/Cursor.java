package org.cifal.workshops.catalogue.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/** Where a page begins, with a trace of the filter and the order it belongs to; it opens nothing that is not public anyway. */
public final class Cursor {

    private static final int LONGEST = 512;

    private Cursor() {}

    /** Reads the parameter of that name; one that is no place among these is kept as wrong. */
    public static Optional<Place> read(QueryParameters parameters, WorkshopFilter filter, Sort sort) {
        return parameters.parsed(
                "cursor",
                LONGEST,
                cursor -> place(cursor, listed(filter, sort)),
                "is not one that this listing gave out with these filters and this sort");
    }

    /** What decides which workshops are listed in which order, as it stands in an address. */
    public static String listed(WorkshopFilter filter, Sort sort) {
        var listed = new StringBuilder();
        BiConsumer<String, String> parameter = (name, value) -> listed.append(name)
                .append('=')
                .append(AddressQuery.encoded(value))
                .append('&');
        filter.writeTo(parameter);
        parameter.accept("sort", sort.parameter());
        return listed.toString();
    }

    /**
     * After this place.
     *
     * @param listed filter and order as they stand in an address
     */
    public static String of(Place last, String listed) {
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
