package org.cifal.workshops.catalogue.snapshot;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** How long and by whom public answers may be kept (RFC 9111, RFC 5861). */
public final class PublicCaching {

    /** A proxy may go on serving while the catalogue is away. */
    public static final String POLICY =
            "public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400";

    /** For answers that are the same in every language. */
    public static final Map<String, String> ANY_LANGUAGE = Map.of(HttpHeaders.CACHE_CONTROL, POLICY);

    private PublicCaching() {}

    /**
     * For answers in a language that was negotiated.
     *
     * @param languages those of its texts, as the header has them (RFC 9110 §8.5)
     */
    static Map<String, String> in(String languages) {
        return Map.of(
                HttpHeaders.CACHE_CONTROL,
                POLICY,
                HttpHeaders.CONTENT_LANGUAGE,
                languages,
                HttpHeaders.VARY,
                HttpHeaders.ACCEPT_LANGUAGE);
    }
}
