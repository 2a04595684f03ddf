package org.cifal.workshops.catalogue.parameter;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in the query of an address, read and written; {@link QueryParameters} says what is wrong with it. */
public final class AddressQuery {

    /** By which Google, Facebook, Microsoft and Mailchimp know their visitors again. */
    private static final Set<String> MARKS =
            Set.of("gclid", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "mc_cid", "mc_eid");

    private AddressQuery() {}

    /** The values without what advertisers and mailings append to any address. */
    public static Map<String, List<String>> withoutMarks(Map<String, List<String>> values) {
        Map<String, List<String>> ours = new LinkedHashMap<>(values);
        ours.keySet().removeIf(name -> name.startsWith("utm_") || MARKS.contains(name));
        return ours;
    }

    /**
     * The values of a query by name.
     *
     * @param query as it stands in an address; may be null
     * @throws IllegalArgumentException where its percent-encoding is none, or not of UTF-8
     */
    public static Map<String, List<String>> decoded(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : pairs(query)) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.computeIfAbsent(name(pair), key -> new ArrayList<>()).add(PercentEncoding.decoded(value));
        }
        return values;
    }

    /**
     * Whether a query has a parameter of one of these names.
     *
     * @param query as it stands in an address; may be null
     * @return false as well where the percent-encoding of a name before it is none
     */
    public static boolean hasAny(String query, Set<String> names) {
        try {
            for (String pair : pairs(query)) {
                if (names.contains(name(pair))) {
                    return true;
                }
            }
            return false;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String[] pairs(String query) {
        return query == null || query.isEmpty() ? new String[0] : query.split("&", -1);
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return PercentEncoding.decoded(equals < 0 ? pair : pair.substring(0, equals));
    }

    /** As {@link #decoded}, or empty where its percent-encoding is none. */
    public static Optional<Map<String, List<String>>> wellFormed(String query) {
        try {
            return Optional.of(decoded(query));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Writes one into an address. Encoded here, because a builder takes what stands in braces for a template. */
    public static void write(UriBuilder address, String name, String value) {
        address.queryParam(name, encoded(value));
    }
}
