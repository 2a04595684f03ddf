package org.cifal.workshops.catalogue.conditional;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer made once and sent many times: bytes of one media type, their strong tag and their headers. */
public final class PreparedAnswer {

    /** RFC 9110 §15.4.5: what the client holds has the others already. */
    private static final Set<String> SENT_WITH_304 = Set.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY);

    /** About what the headers and the keeping take. */
    private static final int BESIDE_THE_BODY = 1_000;

    private final MediaType type;
    private final byte[] body;
    private final String etag;
    private final Instant lastModified;
    private final Map<String, String> headers;
    private final List<String> links;
    private final DirectAnswer direct;

    /**
     * An answer in JSON whose tag follows from its bytes.
     *
     * @param lastModified may be null
     * @param headers beside {@code ETag} and {@code Last-Modified}
     */
    public PreparedAnswer(byte[] body, Instant lastModified, Map<String, String> headers) {
        this(MediaType.APPLICATION_JSON_TYPE, body, lastModified, headers);
    }

    /** As the other, of any media type. It takes the bytes as they are; nobody changes them afterwards. */
    public PreparedAnswer(MediaType type, byte[] body, Instant lastModified, Map<String, String> headers) {
        this(type, body, EntityTags.of(body), lastModified, headers, List.of(), false);
    }

    /** An answer in JSON that shares the bytes of a part, and its tag. */
    public PreparedAnswer(Part part, Instant lastModified, Map<String, String> headers) {
        this(MediaType.APPLICATION_JSON_TYPE, part.bytes(), part.tag(), lastModified, headers, List.of(), false);
    }

    /** An answer in JSON whose tag follows from its parts. */
    public PreparedAnswer(Composition composed, Instant lastModified, Map<String, String> headers) {
        this(MediaType.APPLICATION_JSON_TYPE, composed.body(), composed.tag(), lastModified, headers, List.of(), false);
    }

    private PreparedAnswer(
            MediaType type,
            byte[] body,
            String etag,
            Instant lastModified,
            Map<String, String> headers,
            List<String> links,
            boolean atHand) {
        this.type = type;
        this.body = body;
        this.etag = etag;
        this.lastModified = lastModified == null ? null : lastModified.truncatedTo(ChronoUnit.SECONDS);
        this.headers = new LinkedHashMap<>(headers);
        this.links = links;
        this.direct = atHand
                ? new DirectAnswer(type(), DirectAnswer.outsideTheHeap(body), headers(false), headers(true))
                : null;
    }

    /** The same with links to other resources (RFC 8288), which are sent with the whole answer only. */
    public PreparedAnswer linking(List<String> others) {
        return new PreparedAnswer(type, body, etag, lastModified, headers, List.copyOf(others), false);
    }

    /** The same, with everything done beforehand that sending it often is spared. */
    public PreparedAnswer atHand() {
        return new PreparedAnswer(type, body, etag, lastModified, headers, links, true);
    }

    /** Bytes that it takes at hand, in the heap and outside. */
    public int size() {
        return 2 * body.length + BESIDE_THE_BODY;
    }

    /** The answer whole, or 304 where the client holds it already. */
    public Response to(HttpHeaders request) {
        boolean held = isHeld(
                request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        var response = held ? Response.notModified() : Response.ok(body).type(type);
        headers(held).forEach(header -> response.header(header.getKey(), header.getValue()));
        return response.build();
    }

    /** The answer whole under a status that says what is not there, of which nobody holds anything (RFC 9110 §13.2.1). */
    public Response as(Response.Status status) {
        var response = Response.status(status).entity(body).type(type);
        headers.forEach(response::header);
        return response.build();
    }

    /**
     * The same, with nothing between it and the connection.
     *
     * @return the status that was sent
     */
    public int to(HttpServerRequest request) {
        boolean held = isHeld(
                RepeatedField.of(request, io.vertx.core.http.HttpHeaders.IF_NONE_MATCH),
                request.getHeader(io.vertx.core.http.HttpHeaders.IF_MODIFIED_SINCE));
        if (direct == null) {
            return once(request.response(), held);
        }
        return held ? direct.notModified(request.response()) : direct.whole(request.response());
    }

    private int once(HttpServerResponse response, boolean held) {
        for (Map.Entry<String, String> header : headers(held)) {
            response.headers().add(header.getKey(), header.getValue());
        }
        if (held) {
            response.setStatusCode(DirectAnswer.NOT_MODIFIED).end();
            return DirectAnswer.NOT_MODIFIED;
        }
        response.headers().add(HttpHeaders.CONTENT_TYPE, type());
        response.end(DirectAnswer.inTheHeap(body));
        return DirectAnswer.OK;
    }

    private String type() {
        return MediaType.APPLICATION_JSON_TYPE.equals(type) ? MediaType.APPLICATION_JSON : type.toString();
    }

    private List<Map.Entry<String, String>> headers(boolean held) {
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (!held || SENT_WITH_304.contains(header.getKey())) {
                sent.add(header);
            }
        }
        if (!held) {
            links.forEach(link -> sent.add(Map.entry(HttpHeaders.LINK, link)));
        }
        if (lastModified != null) {
            sent.add(Map.entry(HttpHeaders.LAST_MODIFIED, HttpDate.of(lastModified)));
        }
        sent.add(Map.entry(HttpHeaders.ETAG, etag));
        return sent;
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
            return !lastModified.isAfter(HttpDate.read(ifModifiedSince));
        } catch (DateTimeParseException ignoredAsTheRfcSays) {
            return false;
        }
    }
}
