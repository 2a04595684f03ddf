package org.cifal.workshops.local.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** Issues tokens on loopback; the services verify them as they would Keycloak's. Always in real, not rehearsed, time. */
public final class IdentityProvider implements AutoCloseable {
    static final String ISSUER = "workshops";
    static final Duration VALIDITY = Duration.ofHours(1);

    /** Held, because a level is forgotten with its logger. Every request would be a line in people's terminal. */
    private static final Logger REQUESTS = Logger.getLogger("okhttp3.mockwebserver.MockWebServer");

    private final MockOAuth2Server server;
    private final int port;

    private IdentityProvider(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts on 127.0.0.1.
     *
     * @param keyFile where the signing key is kept; made when absent
     * @param port 0 for any free one
     * @param pages answers what is not the issuer's
     * @throws IOException when the key cannot be kept or the port is taken
     */
    public static IdentityProvider start(Path keyFile, int port, Route pages) throws IOException {
        REQUESTS.setLevel(Level.WARNING);
        MockWebServerWrapper http = new MockWebServerWrapper();
        OAuth2Config config = new OAuth2Config(
                false,
                null,
                null,
                false,
                new OAuth2TokenProvider(SigningKey.keptIn(keyFile)),
                Set.of(new LocalClientClaims()),
                http);
        MockOAuth2Server server = new MockOAuth2Server(config, pages);
        server.start(InetAddress.getLoopbackAddress(), port);
        return new IdentityProvider(server, http.port());
    }

    /** Whether a path belongs to the issuer. */
    public static boolean serves(String path) {
        return path.startsWith("/" + ISSUER + "/");
    }

    public int port() {
        return port;
    }

    public String issuerUrl() {
        return "http://localhost:" + port + "/" + ISSUER;
    }

    /** A token as the token endpoint gives it to this client, valid for an hour. */
    public String token(LocalClient client) {
        return token(client.claims(), VALIDITY);
    }

    /** A correctly signed token that claims anything; a negative validity makes an expired one. */
    public String token(Map<String, Object> claims, Duration validity) {
        Map<String, Object> whole = new HashMap<>(claims);
        whole.putIfAbsent("iss", issuerUrl());
        return server.getConfig()
                .getTokenProvider()
                .jwt(whole, validity, ISSUER)
                .serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
