package org.cifal.workshops.catalogue.conditional;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** An answer as a connection takes it: encoded headers, and a body that is written without another copy of it. */
final class DirectAnswer {

    static final int OK = 200;
    static final int NOT_MODIFIED = 304;

    private final Buffer body;
    private final MultiMap headers;
    private final MultiMap headersOf304;

    DirectAnswer(
            String type,
            Buffer body,
            List<Map.Entry<String, String>> headers,
            List<Map.Entry<String, String>> headersOf304) {
        this.body = body;
        this.headers = encoded(headers)
                .add(HttpHeaders.CONTENT_TYPE, HttpHeaders.createOptimized(type))
                .add(HttpHeaders.CONTENT_LENGTH, HttpHeaders.createOptimized(Integer.toString(body.length())));
        this.headersOf304 = encoded(headersOf304);
    }

    /** Where a connection takes it from without copying it once more; given back with the last reference to it. */
    @SuppressWarnings("deprecation") // Vert.x 4 has no other way to a body that it does not copy.
    static Buffer outsideTheHeap(byte[] body) {
        return Buffer.buffer(Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(body.length).put(body).flip()));
    }

    @SuppressWarnings("deprecation") // As above.
    static Buffer inTheHeap(byte[] body) {
        return Buffer.buffer(Unpooled.wrappedBuffer(body));
    }

    private static MultiMap encoded(List<Map.Entry<String, String>> headers) {
        MultiMap encoded = HttpHeaders.headers();
        headers.forEach(header -> encoded.add(
                HttpHeaders.createOptimized(header.getKey()), HttpHeaders.createOptimized(header.getValue())));
        return encoded;
    }

    int whole(HttpServerResponse response) {
        response.headers().addAll(headers);
        response.end(body);
        return OK;
    }

    int notModified(HttpServerResponse response) {
        response.setStatusCode(NOT_MODIFIED).headers().addAll(headersOf304);
        response.end();
        return NOT_MODIFIED;
    }
}
