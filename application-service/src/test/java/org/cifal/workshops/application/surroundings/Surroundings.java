package org.cifal.workshops.application.surroundings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.local.companion.Companion;
import org.cifal.workshops.local.mysql.MySqlServer;
import org.cifal.workshops.local.mysql.MySqlSettings;

/** Starts MySQL, an OpenID provider, a mail server and a catalogue for the tests of one JVM. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private MySqlSettings settings;
    private MySqlServer mysql;
    private Companion companion;
    private CatalogueStandIn catalogue;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Path.of(
                    "target",
                    "surroundings",
                    Long.toString(ProcessHandle.current().pid()));
            settings = MySqlSettings.relaxed(folder.resolve("mysql")).deletedOnClose();
            mysql = MySqlServer.start(settings);
            settings = settings.onPort(mysql.port());
            companion = Companion.start(folder.resolve("companion"));
            catalogue = new CatalogueStandIn();
            return configuration(folder.toAbsolutePath());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Map<String, String> configuration(Path folder) throws IOException {
        Map<String, String> configuration = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", mysql.jdbcUrl("application"),
                "quarkus.datasource.username", mysql.username("application"),
                "quarkus.datasource.password", mysql.password("application"),
                "quarkus.oidc.auth-server-url", companion.issuerUrl(),
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "localhost",
                "quarkus.mailer.port", Integer.toString(companion.smtpPort()),
                "quarkus.mailer.from", "workshops@cifal.example",
                "quarkus.rest-client.catalogue.url", catalogue.url()));
        configuration.putAll(Map.of(
                "workshops.documents.folder",
                folder.resolve("documents").toString(),
                "workshops.receipts.signing-key",
                signingKey(folder).toString(),
                "workshops.public-url",
                "https://application.workshops.example",
                "workshops.catalogue.poll-every",
                "0.2s",
                "workshops.letters.send-every",
                "0.2s",
                "mailbox.url",
                "http://localhost:" + companion.httpPort() + "/mailbox.json",
                "token.officer-rso",
                companion.token("officer-rso"),
                "token.reviewer-one",
                companion.token("reviewer-one")));
        configuration.put("companion.url", "http://localhost:" + companion.httpPort());
        // Tests sweep themselves, at an instant they set.
        configuration.put("workshops.documents.sweep-every", "off");
        // Tests have it written down themselves when sessions were last seen.
        configuration.put("workshops.sessions.write-every", "off");
        // Tests let offers lapse themselves, at an instant they set, look for drafts to remind of, and forget.
        configuration.put("workshops.offers.lapse-every", "off");
        configuration.put("workshops.reminders.look-every", "off");
        configuration.put("workshops.retention.look-every", "off");
        // As behind a load balancer, so that every client of a test is one of its own.
        configuration.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        configuration.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1");
        configuration.put("token.partner-with-contact", partner("applicants.read applicants.contact.read"));
        configuration.put("token.partner-without-read", partner("applicants.documents.read"));
        configuration.put("token.another-officer-of-jeju", anotherOfficerOfJeju());
        return configuration;
    }

    /** A partner whose scopes no local client has. */
    private String partner(String scope) {
        Map<String, Object> claims = Map.of(
                "sub",
                "partner-rso",
                "aud",
                List.of("workshops"),
                "typ",
                "Bearer",
                "roles",
                List.of("partner"),
                "organisation",
                "rso",
                "scope",
                scope);
        return companion.token(claims, Duration.ofHours(1));
    }

    /** Local clients have one officer an organisation. */
    private String anotherOfficerOfJeju() {
        Map<String, Object> claims = Map.of(
                "sub",
                "another-officer-of-jeju",
                "aud",
                List.of("workshops"),
                "typ",
                "Bearer",
                "roles",
                List.of("officer"),
                "organisation",
                "cifal-jeju");
        return companion.token(claims, Duration.ofHours(1));
    }

    private static Path signingKey(Path folder) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            String pem = "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                    .formatted(Base64.getMimeEncoder().encodeToString(key));
            return Files.writeString(folder.resolve("receipts.pem"), pem);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        Runnable kill = () -> mysql.kill();
        Runnable start = () -> mysql = MySqlServer.start(settings);
        injector.injectIntoFields(kill, field -> field.getName().equals("killDatabase"));
        injector.injectIntoFields(start, field -> field.getName().equals("startDatabase"));
    }

    @Override
    public void stop() {
        if (catalogue != null) {
            catalogue.close();
        }
        if (companion != null) {
            companion.close();
        }
        if (mysql != null) {
            mysql.close();
        }
    }
}
