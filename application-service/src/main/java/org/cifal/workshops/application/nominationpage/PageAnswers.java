package org.cifal.workshops.application.nominationpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import org.cifal.workshops.application.nominator.NominatorSessionView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How pages go out: kept by nobody, framed by nobody, telling nobody where their reader came from, and without script. */
@ApplicationScoped
class PageAnswers {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final URI publicUrl;
    private final Clock clock;
    private final String style;
    private final String policy;

    PageAnswers(@ConfigProperty(name = "workshops.public-url") URI publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.style = style();
        this.policy =
                "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(sha256(style));
    }

    Response page(int status, String link, NominationPage page) {
        String address = address(link).getPath();
        return html(status, NominationPages.nomination(page, address, style).render());
    }

    /** Whatever the link was of is over, or never was: all the same to whoever holds it. */
    Response gone() {
        return html(
                Response.Status.NOT_FOUND.getStatusCode(),
                NominationPages.gone(style).render());
    }

    /** In place of a problem document, with its status and its headers. */
    void tellTrouble(ContainerResponseContext response, String words) {
        Response page =
                html(response.getStatus(), NominationPages.trouble(words, style).render());
        response.setEntity(page.getEntity(), null, HTML);
        page.getHeaders().forEach(response.getHeaders()::put);
    }

    Response backTo(String link) {
        return privately(Response.seeOther(address(link))).build();
    }

    Response signedIn(String link, NominatorSessionView session) {
        URI address = address(link);
        boolean secure = "https".equals(address.getScheme());
        return privately(Response.seeOther(address))
                .cookie(PageSession.cookie(session, address.getPath(), secure, clock.instant()))
                .build();
    }

    private Response html(int status, String page) {
        return privately(Response.status(status).entity(page).type(HTML))
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Response.ResponseBuilder privately(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header("Referrer-Policy", "no-referrer");
    }

    private URI address(String link) {
        return URI.create(publicUrl + "/nominations/" + link);
    }

    private static String style() {
        try (InputStream file = PageAnswers.class.getResourceAsStream("/nominationpage/page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
