package org.cifal.workshops.catalogue.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;

/** A page for people, and who may do what with it. */
public final class Page {

    /** Nothing but the service's own files; no inline script and no inline style. */
    private static final String OWN_FILES =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
                    + "img-src 'self'; frame-src 'self'; base-uri 'none'; form-action %s; frame-ancestors %s";

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Page() {}

    /** A page that no other page may frame. */
    public static PreparedAnswer of(TemplateInstance page, Instant asOf, String language) {
        return made(page, asOf, language, OWN_FILES.formatted("'none'", "'none'"));
    }

    /** As the other, with a form that leads to a page of ours. */
    public static PreparedAnswer withForm(TemplateInstance page, Instant asOf, String language) {
        return made(page, asOf, language, OWN_FILES.formatted("'self'", "'none'"));
    }

    /** A page that is made to be framed by any other. */
    public static PreparedAnswer framedByAnyone(TemplateInstance page, Instant asOf, String language) {
        return made(page, asOf, language, OWN_FILES.formatted("'none'", "*"));
    }

    /** What a page that no answer was made for beforehand may load, and who may frame it. */
    public static String policy(boolean framedByAnyone) {
        return OWN_FILES.formatted("'none'", framedByAnyone ? "*" : "'none'");
    }

    private static PreparedAnswer made(TemplateInstance page, Instant asOf, String language, String policy) {
        return new PreparedAnswer(
                HTML,
                page.render().getBytes(StandardCharsets.UTF_8),
                asOf,
                Map.of(
                        HttpHeaders.CACHE_CONTROL,
                        PublicCaching.POLICY,
                        HttpHeaders.CONTENT_LANGUAGE,
                        language,
                        HttpHeaders.VARY,
                        HttpHeaders.ACCEPT_LANGUAGE,
                        "Content-Security-Policy",
                        policy,
                        "X-Content-Type-Options",
                        "nosniff",
                        "Referrer-Policy",
                        "strict-origin-when-cross-origin"));
    }
}
