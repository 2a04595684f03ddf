package org.cifal.workshops.local.companion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import org.cifal.workshops.local.identity.IdentityProvider;
import org.cifal.workshops.local.identity.LocalClient;
import org.cifal.workshops.local.mail.Mailbox;
import org.cifal.workshops.local.mail.ReceivedMail;

/** What the companion answers beside the issuer's own addresses. */
final class CompanionPages implements Route {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A name that leads a browser here from a foreign page (DNS rebinding) is not one of these. */
    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1");

    private final Supplier<IdentityProvider> issuer;
    private final Mailbox mailbox;

    CompanionPages(Supplier<IdentityProvider> issuer, Mailbox mailbox) {
        this.issuer = issuer;
        this.mailbox = mailbox;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return !OUR_NAMES.contains(request.getOriginalUrl().host())
                || !IdentityProvider.serves(request.getOriginalUrl().encodedPath());
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        if (!OUR_NAMES.contains(request.getOriginalUrl().host())) {
            return text(421, "This server answers to localhost only.");
        }
        String path = request.getOriginalUrl().encodedPath();
        if (path.startsWith("/token/")) {
            return token(path.substring("/token/".length()));
        }
        return switch (request.getMethod() + " " + path) {
            case "GET /" -> html(CompanionHtml.home(issuer.get().issuerUrl()));
            case "GET /mailbox" -> html(CompanionHtml.mailbox(mailbox.all()));
            case "GET /mailbox.json" -> json(mails(request.getOriginalUrl().queryParameter("to")));
            case "DELETE /mailbox.json" -> emptied();
            default -> text(404, "Nothing here. Start at /");
        };
    }

    private OAuth2HttpResponse token(String client) {
        return LocalClient.named(client)
                .map(known -> text(200, issuer.get().token(known)))
                .orElseGet(() -> text(
                        404,
                        "No such client. There are: "
                                + LocalClient.ALL.stream().map(LocalClient::id).collect(Collectors.joining(", "))));
    }

    private List<Map<String, Object>> mails(String to) {
        return Optional.ofNullable(to).map(mailbox::to).orElseGet(mailbox::all).stream()
                .map(CompanionPages::asJson)
                .toList();
    }

    private OAuth2HttpResponse emptied() {
        mailbox.empty();
        return respond(204, "text/plain; charset=utf-8", "");
    }

    private static Map<String, Object> asJson(ReceivedMail mail) {
        return Map.of(
                "to", String.join(", ", mail.to()),
                "from", mail.from(),
                "subject", mail.subject() == null ? "" : mail.subject(),
                "text", mail.text(),
                "attachments", mail.attachments(),
                "unsubscribing", mail.unsubscribing(),
                "receivedAt", mail.receivedAt().toString());
    }

    private static OAuth2HttpResponse json(Object body) {
        try {
            return respond(200, "application/json", JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OAuth2HttpResponse html(String body) {
        return respond(200, "text/html; charset=utf-8", body);
    }

    private static OAuth2HttpResponse text(int status, String body) {
        return respond(status, "text/plain; charset=utf-8", body);
    }

    private static OAuth2HttpResponse respond(int status, String type, String body) {
        Headers headers = Headers.of(
                "Content-Type", type,
                "Cache-Control", "no-store",
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        return new OAuth2HttpResponse(headers, status, body, null);
    }
}
