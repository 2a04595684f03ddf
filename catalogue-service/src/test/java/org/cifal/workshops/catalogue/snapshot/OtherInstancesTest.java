package org.cifal.workshops.catalogue.snapshot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogRecord;
import org.cifal.workshops.catalogue.notice.Notices;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.cifal.workshops.catalogue.surroundings.TheLog;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OtherInstancesTest {

    private static final String URL = "https://catalogue.workshops.example";
    private static final String OF_THE_WORKSHOP = " WHERE workshop_id = (SELECT id FROM workshop WHERE slug = :slug)";

    @Inject
    Workshops workshops;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Test
    void a_change_is_seen_by_an_instance_that_did_not_make_it_when_it_looks_next() {
        Snapshots other = another(1_000);
        other.poll();
        String slug = slug("elsewhere");
        String id = publish(the2023Draft(slug));
        assertThat(other.current().find(slug)).isEmpty();
        other.poll();
        assertThat(other.current().find(slug)).isPresent();

        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        other.poll();
        PreparedWorkshop seen = other.current().find(slug).orElseThrow();
        assertThat(seen.published().workshop().postponed()).isTrue();
        assertThat(seen.workshop(List.of("en")).size()).isPositive();
    }

    @Test
    void an_instance_that_starts_reads_everything_however_few_it_reads_at_a_time() {
        for (int i = 0; i < 5; i++) {
            publish(the2023Draft(slug("stretch")));
        }
        Snapshots one = another(1_000);
        one.poll();
        List<String> all = slugs(one);
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);

        for (int stretch : List.of(1, 2, all.size())) {
            Snapshots other = another(stretch);
            other.poll();
            assertThat(slugs(other)).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE workshop SET content = JSON_REMOVE(content, '$.title') WHERE slug = :slug",
                "UPDATE workshop SET content = JSON_SET(content, '$.later', 1) WHERE slug = :slug",
                "UPDATE workshop SET content = JSON_SET(content, '$.type', 'gathering') WHERE slug = :slug",
                "UPDATE workshop SET content = JSON_SET(content, '$.sections', JSON_ARRAY(NULL)) WHERE slug = :slug",
                "UPDATE workshop SET templates = JSON_OBJECT('form', JSON_OBJECT('later', 1)) WHERE slug = :slug",
                "UPDATE notice SET kind = 'RENAMED'" + OF_THE_WORKSHOP,
                "UPDATE notice SET changes = JSON_ARRAY(JSON_OBJECT('later', 1))" + OF_THE_WORKSHOP
            })
    void a_workshop_that_cannot_be_read_or_prepared_holds_up_no_other(String breaking) {
        var meters = new SimpleMeterRegistry();
        Snapshots other = another(2, meters);
        String broken = slug("broken");
        String id = publish(the2023Draft(broken));
        other.poll();
        assertThat(leftOut(meters)).isZero();
        String content = QuarkusTransaction.requiringNew().call(() -> (String)
                of(broken, "SELECT content FROM workshop WHERE slug = :slug").getSingleResult());
        try {
            store(broken, breaking);
            String next = slug("next");
            publish(the2023Draft(next));
            List<LogRecord> told = TheLog.of(LeftOut.class.getName(), () -> {
                other.poll();
                other.poll();
            });
            assertThat(other.current().find(next)).isPresent();
            assertThat(other.current().find(broken)).isPresent();
            assertThat(leftOut(meters)).isOne();
            assertThat(told).extracting(LogRecord::getThrown).hasSize(1).doesNotContainNull();

            var metersOfTheNew = new SimpleMeterRegistry();
            Snapshots begun = another(2, metersOfTheNew);
            begun.load(new StartupEvent());
            assertThat(begun.current().find(next)).isPresent();
            assertThat(begun.current().find(broken)).isEmpty();
            assertThat(leftOut(metersOfTheNew)).isOne();

            mend(broken, content);
            carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}")
                    .then()
                    .statusCode(200);
            for (Snapshots each : List.of(other, begun)) {
                each.poll();
                PreparedWorkshop seen = each.current().find(broken).orElseThrow();
                assertThat(seen.published().workshop().postponed()).isTrue();
            }
            assertThat(leftOut(meters)).isZero();
            assertThat(leftOut(metersOfTheNew)).isZero();
        } finally {
            mend(broken, content);
        }
    }

    /** What the database says can quote what is stored. */
    @Test
    void a_failure_is_told_once_and_for_an_absent_database_where_it_is_one() {
        var failure = new AtomicReference<RuntimeException>();
        var failing = new Clock() {
            @Override
            public Instant instant() {
                if (failure.get() != null) {
                    throw failure.get();
                }
                return clock.instant();
            }

            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clock.withZone(zone);
            }
        };
        var other = new Snapshots(workshops, notices, failing, new SimpleMeterRegistry(), URL, 1_000);

        List<LogRecord> told = TheLog.of(Snapshots.class.getName(), () -> {
            failure.set(new PersistenceException(new SQLException("Duplicate entry 's.tavake@police.example'")));
            other.poll();
            other.poll();
            failure.set(new IllegalStateException("ours"));
            other.poll();
            other.poll();
            failure.set(null);
            other.poll();
            other.poll();
        });

        assertThat(told)
                .extracting(line -> line.getLevel().getName(), line -> line.getThrown() != null)
                .containsExactly(tuple("WARN", false), tuple("ERROR", true), tuple("INFO", false));
        assertThat(told.get(1).getThrown()).hasMessage("ours");
    }

    @Test
    void it_looks_by_itself_and_at_least_every_second() {
        String slug = slug("seen");
        publish(the2023Draft(slug));
        assertThat(titleOf(slug)).startsWith("Enhancing");

        store(slug, "UPDATE workshop SET content = JSON_SET(content, '$.title.en', 'Elsewhere') WHERE slug = :slug");

        assertThat(ConfigProvider.getConfig().getValue("workshops.snapshot.poll", Duration.class))
                .isLessThanOrEqualTo(Duration.ofSeconds(1));
        // However busy the machine of the tests is; how long it takes is measured by ./benchmark.
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(titleOf(slug)).isEqualTo("Elsewhere"));
    }

    private static String titleOf(String slug) {
        return given().get("/v1/workshops/" + slug).path("title");
    }

    /** As another instance does: the change takes the next number. */
    private void store(String slug, String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            of(slug, statement).executeUpdate();
            entities.createNativeQuery("UPDATE feed_sequence SET value = LAST_INSERT_ID(value + 1)")
                    .executeUpdate();
            of(slug, "UPDATE workshop SET change_number = LAST_INSERT_ID() WHERE slug = :slug")
                    .executeUpdate();
        });
    }

    private void mend(String slug, String content) {
        QuarkusTransaction.requiringNew().run(() -> {
            of(slug, "UPDATE workshop SET content = :content, templates = NULL WHERE slug = :slug")
                    .setParameter("content", content)
                    .executeUpdate();
            of(
                            slug,
                            "UPDATE notice SET kind = 'PUBLISHED', changes = JSON_ARRAY() WHERE kind <> 'POSTPONED' AND"
                                    + " workshop_id = (SELECT id FROM workshop WHERE slug = :slug)")
                    .executeUpdate();
        });
    }

    private Query of(String slug, String statement) {
        return entities.createNativeQuery(statement).setParameter("slug", slug);
    }

    private static double leftOut(MeterRegistry meters) {
        return meters.get("workshops.snapshot.left.out").gauge().value();
    }

    private Snapshots another(int stretch) {
        return another(stretch, new SimpleMeterRegistry());
    }

    private Snapshots another(int stretch, MeterRegistry meters) {
        return new Snapshots(workshops, notices, clock, meters, URL, stretch);
    }

    /** In the order of their changes. */
    private static List<String> slugs(Snapshots snapshots) {
        return snapshots.current().changedAfter(0).stream()
                .map(PreparedWorkshop::slug)
                .toList();
    }
}
