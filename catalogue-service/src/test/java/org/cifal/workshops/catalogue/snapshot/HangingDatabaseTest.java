package org.cifal.workshops.catalogue.snapshot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HangingDatabaseTest {

    @Inject
    SettableClock clock;

    @Inject
    Snapshots snapshots;

    @Inject
    DataSource database;

    @Test
    void a_database_that_does_not_answer_keeps_nobody_from_reading_that_a_call_has_closed()
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        clock.set("2023-11-07T14:59:59Z");
        String slug = slug("hanging");
        publish(the2023Draft(slug)
                .replace(
                        "{\"kind\": \"not-stated\"}",
                        "{\"kind\": \"dated\", \"date\": \"2023-11-07\", \"timeZone\": \"Asia/Seoul\"}"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (Connection blocking = database.getConnection();
                Statement locks = blocking.createStatement()) {
            locks.execute("LOCK TABLES workshop WRITE");
            try {
                Future<?> refreshing = both.submit(snapshots::poll);
                awaitWaiting(locks);
                clock.set("2023-11-07T15:00:00Z");

                String status = both.submit(() -> registrationOf(slug)).get(30, TimeUnit.SECONDS);

                assertThat(status).isEqualTo("closed");
                assertThat(refreshing.isDone()).isFalse();
            } finally {
                locks.execute("UNLOCK TABLES");
            }
        } finally {
            both.shutdownNow();
        }
    }

    private static String registrationOf(String slug) {
        return given().get("/v1/workshops/" + slug).path("registration.status");
    }

    /** Until somebody waits for the lock. */
    private static void awaitWaiting(Statement statement) throws SQLException {
        String waiting = "SELECT COUNT(*) FROM information_schema.processlist WHERE state LIKE 'Waiting for table%'";
        boolean waits = false;
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30); !waits && System.nanoTime() < end; ) {
            try (var rows = statement.executeQuery(waiting)) {
                waits = rows.next() && rows.getInt(1) > 0;
            }
        }
        assertThat(waits).isTrue();
    }
}
