package org.cifal.workshops.catalogue.template;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.cifal.workshops.catalogue.conditional.EntityTags;

/** A file as an answer: saved, never opened in place, and not sent again to whoever holds it. */
final class Download {

    private Download() {}

    static Response of(TemplateFile file, String caching, HttpHeaders request) {
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (held != null && EntityTags.anyMatchesWeakly(held, file.etag())) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, file.etag())
                    .header(HttpHeaders.CACHE_CONTROL, caching)
                    .build();
        }
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.ETAG, file.etag())
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Repr-Digest", file.reprDigest())
                .build();
    }
}
