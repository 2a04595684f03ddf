package org.cifal.workshops.catalogue.conditional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An answer made once and sent many times: bytes of one media type, their strong tag and their headers. */
public final class PreparedAnswer {

    /** RFC 9110 §5.6.7: two digits for the day, which the JDK's own RFC 1123 format does not write. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** RFC 9110 §15.4.5: what the client holds has the others already. */
    private static final Set<String> SENT_WITH_304 = Set.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY);

    private final MediaType type;
    private final byte[] body;
    private final String etag;
    private final Instant lastModified;
    private final Map<String, String> headers;

    /**
     * An answer in JSON whose tag follows from its bytes.
     *
     * @param lastModified may be null
     * @param headers beside {@code ETag} and {@code Last-Modified}
     */
    public PreparedAnswer(byte[] body, Instant lastModified, Map<String, String> headers) {
        this(MediaType.APPLICATION_JSON_TYPE, body, lastModified, headers);
    }

    /** As the other, of any media type. */
    public PreparedAnswer(MediaType type, byte[] body, Instant lastModified, Map<String, String> headers) {
        this.type = type;
        this.body = body.clone();
        this.etag = EntityTags.of(body);
        this.lastModified = lastModified == null ? null : lastModified.truncatedTo(ChronoUnit.SECONDS);
        this.headers = new LinkedHashMap<>(headers);
    }

    /** The answer whole, or 304 where the client holds it already. */
    public Response to(HttpHeaders request) {
        boolean held = isHeld(
                request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        var response = held ? Response.notModified() : Response.ok(body).type(type);
        headers.entrySet().stream()
                .filter(header -> !held || SENT_WITH_304.contains(header.getKey()))
                .forEach(header -> response.header(header.getKey(), header.getValue()));
        if (lastModified != null) {
            response.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(lastModified));
        }
        return response.header(HttpHeaders.ETAG, etag).build();
    }

    /** {@code If-Modified-Since} counts only without {@code If-None-Match} (RFC 9110 §13.2.2). */
    private boolean isHeld(String ifNoneMatch, String ifModifiedSince) {
        if (ifNoneMatch != null) {
            return EntityTags.anyMatchesWeakly(ifNoneMatch, etag);
        }
        if (ifModifiedSince == null || lastModified == null) {
            return false;
        }
        try {
            return !lastModified.isAfter(HTTP_DATE.parse(ifModifiedSince, Instant::from));
        } catch (DateTimeParseException ignoredAsTheRfcSays) {
            return false;
        }
    }
}
