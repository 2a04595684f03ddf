package org.cifal.workshops.local.platform;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.local.companion.Companion;
import org.cifal.workshops.local.mysql.MySqlServer;

/** The keys by which the services find what they need, here as anywhere else. */
record ServiceConfiguration(Ports ports, MySqlServer mySql, Companion companion, Optional<Rehearsal> rehearsal) {

    Map<String, String> ofCatalogue() {
        return ofBoth("catalogue", ports.catalogue());
    }

    /**
     * The keys of one instance.
     *
     * @param port where it listens; the public finds it at that of the platform
     */
    Map<String, String> ofApplication(int port, Path documents, Path receiptKey) {
        Map<String, String> keys = ofBoth("application", ports.application());
        keys.put("quarkus.http.port", Integer.toString(port));
        keys.put("quarkus.mailer.host", "127.0.0.1");
        keys.put("quarkus.mailer.port", Integer.toString(companion.smtpPort()));
        keys.put("quarkus.mailer.from", "workshops@cifal.example");
        keys.put("quarkus.rest-client.catalogue.url", "http://localhost:" + ports.catalogue());
        keys.put("workshops.documents.folder", documents.toString());
        keys.put("workshops.receipts.signing-key", receiptKey.toString());
        return keys;
    }

    Map<String, String> secretsOf(String schema) {
        return Map.of("QUARKUS_DATASOURCE_PASSWORD", mySql.password(schema));
    }

    private Map<String, String> ofBoth(String schema, int port) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("quarkus.profile", "local");
        // Quarkus 3.30.6 waits the whole of it, also when nothing is under way.
        keys.put("quarkus.shutdown.timeout", "2S");
        keys.put("quarkus.http.host", "127.0.0.1");
        keys.put("quarkus.http.port", Integer.toString(port));
        keys.put("quarkus.datasource.jdbc.url", mySql.jdbcUrl(schema));
        keys.put("quarkus.datasource.username", mySql.username(schema));
        keys.put("quarkus.oidc.auth-server-url", companion.issuerUrl());
        keys.put("quarkus.oidc.token.audience", "workshops");
        keys.put("workshops.public-url", "http://localhost:" + port);
        rehearsal.ifPresent(set -> {
            keys.put("workshops.rehearsal.starts-at", set.startsAt().toString());
            keys.put("workshops.rehearsal.stands-still", Boolean.toString(set.standsStill()));
        });
        return keys;
    }
}
