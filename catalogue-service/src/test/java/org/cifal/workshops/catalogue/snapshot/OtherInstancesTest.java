package org.cifal.workshops.catalogue.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cifal.workshops.catalogue.notice.Notices;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OtherInstancesTest {

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

    @Test
    void a_workshop_that_cannot_be_prepared_holds_up_no_other() {
        Snapshots other = another(2);
        String broken = slug("broken");
        String id = publish(the2023Draft(broken));
        other.poll();
        String kept = QuarkusTransaction.requiringNew()
                .call(() -> (String) content("SELECT content FROM workshop WHERE slug = :slug", broken)
                        .getSingleResult());
        store(broken, kept.replaceFirst("\"title\":\\{[^}]*},", ""));
        String next = slug("next");
        publish(the2023Draft(next));

        other.poll();
        assertThat(other.current().find(next)).isPresent();
        assertThat(other.current().find(broken)).isPresent();

        store(broken, kept);
        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        other.poll();
        assertThat(other.current()
                        .find(broken)
                        .orElseThrow()
                        .published()
                        .workshop()
                        .postponed())
                .isTrue();
    }

    private void store(String slug, String content) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("UPDATE feed_sequence SET value = LAST_INSERT_ID(value + 1)")
                    .executeUpdate();
            content("UPDATE workshop SET content = :content, change_number = LAST_INSERT_ID() WHERE slug = :slug", slug)
                    .setParameter("content", content)
                    .executeUpdate();
        });
    }

    private Query content(String sql, String slug) {
        return entities.createNativeQuery(sql).setParameter("slug", slug);
    }

    private Snapshots another(int stretch) {
        return new Snapshots(
                workshops, notices, clock, new SimpleMeterRegistry(), "https://catalogue.workshops.example", stretch);
    }

    /** In the order of their changes. */
    private static List<String> slugs(Snapshots snapshots) {
        return snapshots.current().changedAfter(0).stream()
                .map(PreparedWorkshop::slug)
                .toList();
    }

    /** Two seconds are promised (issue 3); looking takes some of them. */
    @Test
    void it_looks_at_least_every_second() throws NoSuchMethodException {
        String every = Snapshots.class
                .getDeclaredMethod("poll")
                .getAnnotation(Scheduled.class)
                .every();
        assertThat(every).isEqualTo("${workshops.snapshot.poll}");
        assertThat(ConfigProvider.getConfig().getValue("workshops.snapshot.poll", Duration.class))
                .isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
