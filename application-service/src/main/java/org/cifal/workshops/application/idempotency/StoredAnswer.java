package org.cifal.workshops.application.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** An answer as it was sent, beside what was asked. */
@SuppressWarnings("ArrayRecordComponent") // Compared by content below, and nowhere else.
record StoredAnswer(byte[] fingerprint, int status, String location, String etag, String body) {

    static StoredAnswer of(Object[] row) {
        return new StoredAnswer(
                (byte[]) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]);
    }

    Response repeatedFor(byte[] asked) {
        if (!Arrays.equals(fingerprint, asked)) {
            throw new IdempotencyKeyReused();
        }
        return response();
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return body == null
                ? response.build()
                : response.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
