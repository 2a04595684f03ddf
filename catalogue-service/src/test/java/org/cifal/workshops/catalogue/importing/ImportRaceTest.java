package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.importing.Importing.line;
import static org.cifal.workshops.catalogue.importing.Importing.lines;
import static org.cifal.workshops.catalogue.importing.Importing.report;
import static org.cifal.workshops.catalogue.importing.Importing.summary;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.junit.jupiter.api.Test;

/** Another request takes what a line wants after the line was judged and before it is written. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportRaceTest {

    private static final Instant NOW = Instant.parse("2023-09-25T00:00:00Z");
    private static final String EACH = "?mode=line-by-line";

    @Inject
    Workshops workshops;

    @Inject
    EntityManager entities;

    private final String run = UUID.randomUUID().toString();
    private final String slug = "race-" + run;

    @Test
    void a_line_that_loses_its_slug_is_refused_and_the_others_are_kept() throws Exception {
        List<JsonNode> told = report(importWhileSlugIsTaken(
                EACH, line(run + "a", "Before " + run), wanting(slug), line(run + "c", "After " + run)));

        assertThat(told).extracting(line -> line.path("outcome").asText()).startsWith("created", "refused", "created");
        assertThat(told.get(1).path("errors").toString()).contains("#/workshop/slug", "is taken");
        assertThat(summary(told).path("kept").asBoolean()).isTrue();
    }

    @Test
    void a_line_that_asked_for_no_slug_takes_the_next_one() throws Exception {
        String title = "Race " + run;
        List<JsonNode> told = report(importWhile(EACH, "race-" + run + "-2023", line(run + "b", title)));

        assertThat(told.get(0).path("outcome").asText()).isEqualTo("created");
        assertThat(told.get(0).path("slug").asText()).isEqualTo("race-" + run + "-2023-2");
    }

    @Test
    void all_or_nothing_keeps_nothing_and_says_to_repeat_it() throws Exception {
        String[] file = {line(run + "a", "Before " + run), wanting(slug)};

        importWhileSlugIsTaken("", file)
                .then()
                .statusCode(409)
                .body("detail", org.hamcrest.Matchers.containsString("line 2"));
        List<JsonNode> again = report(lines("", file));
        assertThat(again).extracting(line -> line.path("outcome").asText()).startsWith("created", "refused");
        assertThat(summary(again).path("kept").asBoolean()).isFalse();
    }

    @Test
    void two_who_import_the_same_lines_at_once_make_each_workshop_once() throws Exception {
        String[] file = new String[30];
        for (int i = 0; i < file.length; i++) {
            file[i] = line(run + i, "Twice " + run, ", \"publish\": false");
        }

        CompletableFuture<Response> other = CompletableFuture.supplyAsync(() -> lines(EACH, file));
        List<JsonNode> mine = report(lines(EACH, file));
        List<JsonNode> theirs = report(other.get(120, TimeUnit.SECONDS));

        for (int i = 0; i < file.length; i++) {
            assertThat(List.of(outcome(mine, i), outcome(theirs, i))).containsExactlyInAnyOrder("created", "unchanged");
            assertThat(mine.get(i).path("id")).isEqualTo(theirs.get(i).path("id"));
        }
    }

    private static String outcome(List<JsonNode> report, int line) {
        return report.get(line).path("outcome").asText();
    }

    private String wanting(String slug) {
        return line(run + "b", "Wanting " + run)
                .replace("\"workshop\": {", "\"workshop\": {\"slug\": \"" + slug + "\", ");
    }

    private Response importWhileSlugIsTaken(String query, String... file) throws Exception {
        return importWhile(query, slug, file);
    }

    /** The other's row is there and not yet committed, so a line finds the slug free and waits when it writes. */
    private Response importWhile(String query, String taken, String... file) throws Exception {
        var other = new Workshop(taken, Fixtures.the2023Workshop(), NOW);
        CompletableFuture<Response> importing = QuarkusTransaction.requiringNew()
                .call(() -> {
                    workshops.persistAndFlush(other);
                    CompletableFuture<Response> begun = CompletableFuture.supplyAsync(() -> lines(query, file));
                    awaitOneThatWaits();
                    return begun;
                });
        return importing.get(60, TimeUnit.SECONDS);
    }

    private void awaitOneThatWaits() throws InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (waiting() == 0) {
            assertThat(System.nanoTime()).as("no line came to wait").isLessThan(giveUp);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Connections of this account that write one workshop for a second and longer: only a lock keeps them. */
    private long waiting() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE command = 'Query' AND time >= 1 AND info LIKE 'insert into workshop %'")
                        .getSingleResult())
                .longValue();
    }
}
