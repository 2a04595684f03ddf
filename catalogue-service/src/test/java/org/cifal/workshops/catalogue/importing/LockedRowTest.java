package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.importing.Importing.line;
import static org.cifal.workshops.catalogue.importing.Importing.lines;
import static org.cifal.workshops.catalogue.importing.Importing.report;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** What a long import holds until it ends, others wait for, and MySQL does not let them wait for ever. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(LockedRowTest.OfLittlePatience.class)
class LockedRowTest {

    private static final String WORKSHOPS = "/v1/editing/workshops/";

    @Inject
    DataSource database;

    /** A lock is waited for one second, not fifty. */
    public static class OfLittlePatience implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.new-connection-sql", "SET SESSION innodb_lock_wait_timeout = 1");
        }
    }

    private interface Request {
        Response send();
    }

    @Test
    void whoever_waits_in_vain_for_a_draft_is_told_when_to_come_back() throws SQLException {
        String slug = slug("locked");
        String id = createDraft(the2023Draft(slug)).path("id");

        isAwayWhileLocked("SELECT id FROM workshop WHERE slug = '" + slug + "' FOR UPDATE", () -> patch(id));

        patch(id).then().statusCode(200);
    }

    @Test
    void whoever_waits_in_vain_for_the_number_of_a_change_is_told_when_to_come_back() throws SQLException {
        String id = createDraft(the2023Draft(slug("numbered"))).path("id");

        isAwayWhileLocked("SELECT value FROM feed_sequence FOR UPDATE", () -> carryOut(id, "publication", "{}"));

        carryOut(id, "publication", "{}").then().statusCode(200);
    }

    @Test
    void whoever_waits_in_vain_for_a_slug_is_told_when_to_come_back() throws SQLException {
        String taken = slug("taken");
        String id = createDraft(the2023Draft(slug("renamed"))).path("id");
        String held = createDraft(the2023Draft(slug("holding"))).path("slug");

        isAwayWhileLocked(
                "UPDATE workshop SET slug = '%s' WHERE slug = '%s'".formatted(taken, held),
                () -> editor().header("If-Match", "\"1\"")
                        .contentType("application/merge-patch+json")
                        .body("{\"slug\": \"" + taken + "\"}")
                        .patch(WORKSHOPS + id));
    }

    @Test
    void a_line_that_waits_in_vain_is_refused_and_may_be_imported_again() throws SQLException {
        String held = line(UUID.randomUUID().toString(), "Held", ", \"publish\": true");

        whileLocked("SELECT value FROM feed_sequence FOR UPDATE", () -> {
            JsonNode told = report(lines("?mode=line-by-line", held)).get(0);
            assertThat(told.path("outcome").asText()).isEqualTo("refused");
            assertThat(told.at("/errors/0/detail").asText()).contains("import it again");
        });

        assertThat(report(lines("?mode=line-by-line", held))
                        .get(0)
                        .path("outcome")
                        .asText())
                .isEqualTo("created");
    }

    @Test
    void a_line_that_changes_nothing_waits_for_nobody() throws SQLException {
        String kept = line(UUID.randomUUID().toString(), "Kept", "");
        JsonNode first = report(lines("", kept)).get(0);
        assertThat(first.path("outcome").asText()).isEqualTo("created");

        whileLocked(
                "SELECT id FROM workshop WHERE slug = '" + first.path("slug").asText() + "' FOR UPDATE",
                () -> assertThat(report(lines("", kept)).get(0).path("outcome").asText())
                        .isEqualTo("unchanged"));
    }

    private void isAwayWhileLocked(String locking, Request request) throws SQLException {
        whileLocked(locking, () -> request.send()
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/unavailable")));
    }

    private void whileLocked(String locking, Runnable happening) throws SQLException {
        try (Connection other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(locking);
            try {
                happening.run();
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        }
    }

    private static Response patch(String id) {
        return editor().header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"statedFormat\": \"Face-to-face\"}")
                .patch(WORKSHOPS + id);
    }
}
