package org.cifal.workshops.catalogue.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;

/**
 * Lets the scripts of every website read (Fetch standard, CORS): the data is public, and without cookies there is
 * nothing a foreign page could borrow. Each answer says so, whoever asked, since a cache hands one on to others.
 */
@ApplicationScoped
class OpenToEverySite {

    /** Before everything that answers. */
    private static final int ORDER = -300;

    private static final CharSequence ANY = HttpHeaders.createOptimized("*");
    private static final CharSequence SHOWN = HttpHeaders.createOptimized(
            "ETag,Link,RateLimit,RateLimit-Policy,Retry-After,Content-Language,Preference-Applied,Deprecation,Sunset");

    void register(@Observes Router router) {
        router.route().order(ORDER - 1).handler(context -> {
            HttpServerResponse response = context.response();
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
            response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
            context.next();
        });
        router.route()
                .order(ORDER)
                .handler(CorsHandler.create()
                        .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS))
                        .allowedHeaders(Set.of(
                                "Accept",
                                "Accept-Language",
                                "Authorization",
                                "Content-Type",
                                "If-Match",
                                "If-Modified-Since",
                                "If-None-Match",
                                "Prefer"))
                        .maxAgeSeconds(Math.toIntExact(Duration.ofHours(24).toSeconds())));
    }
}
