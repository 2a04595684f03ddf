package org.cifal.workshops.catalogue.surroundings;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.local.companion.Companion;
import org.cifal.workshops.local.mysql.MySqlServer;
import org.cifal.workshops.local.mysql.MySqlSettings;

/**
 * Starts MySQL and an OpenID provider for the tests of one JVM. A test that takes the database away has two fields,
 * {@code Runnable killDatabase} and {@code Runnable startDatabase}.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private MySqlSettings settings;
    private MySqlServer mysql;
    private Companion companion;

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
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        var configuration = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", mysql.jdbcUrl("catalogue"),
                "quarkus.datasource.username", mysql.username("catalogue"),
                "quarkus.datasource.password", mysql.password("catalogue"),
                "quarkus.oidc.auth-server-url", companion.issuerUrl(),
                "workshops.public-url", "https://catalogue.workshops.example"));
        configuration.putAll(tokens());
        return configuration;
    }

    private Map<String, String> tokens() {
        Duration hour = Duration.ofHours(1);
        return Map.of(
                "token.editor-cifal-jeju", companion.token("editor-cifal-jeju"),
                "token.officer-rso", companion.token("officer-rso"),
                "token.editor-of-two", companion.token(claims(List.of("cifal-jeju", "rso"), "workshops"), hour),
                "token.editor-of-none", companion.token(claims(List.of(), "workshops"), hour),
                "token.editor-rso", companion.token(claims("rso", "workshops"), hour),
                "token.editor-elsewhere", companion.token(claims("cifal-jeju", "another-system"), hour),
                "token.editor-expired", companion.token(claims("cifal-jeju", "workshops"), Duration.ofMinutes(-5)));
    }

    private static Map<String, Object> claims(Object organisation, String audience) {
        return Map.of(
                "sub",
                "editor-" + organisation,
                "aud",
                List.of(audience),
                "typ",
                "Bearer",
                "name",
                "Editor of " + organisation,
                "organisation",
                organisation,
                "roles",
                List.of("editor"));
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
        if (companion != null) {
            companion.close();
        }
        if (mysql != null) {
            mysql.close();
        }
    }
}
