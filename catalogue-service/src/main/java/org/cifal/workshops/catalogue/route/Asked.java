package org.cifal.workshops.catalogue.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.cifal.workshops.catalogue.conditional.RepeatedField;

/**
 * Everything of a request by which an answer may differ; two that are equal get the same one of the same snapshot.
 *
 * @param query as it stands in the address; null where there is none
 * @param acceptLanguage null where the header is absent
 * @param prefer null where the header is absent (RFC 7240)
 */
public record Asked(String path, String query, String acceptLanguage, String prefer) {

    private static final CharSequence PREFER = HttpHeaders.createOptimized("Prefer");

    static Asked of(HttpServerRequest request) {
        return new Asked(
                request.path(),
                request.query(),
                RepeatedField.of(request, HttpHeaders.ACCEPT_LANGUAGE),
                RepeatedField.of(request, PREFER));
    }
}
