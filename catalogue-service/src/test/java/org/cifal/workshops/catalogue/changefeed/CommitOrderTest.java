package org.cifal.workshops.catalogue.changefeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CommitOrderTest {

    private static final Instant NOW = Instant.parse("2023-09-25T00:00:00Z");

    @Inject
    Workshops workshops;

    @Inject
    ChangeNumbers numbers;

    @Inject
    EntityManager entities;

    @Test
    void who_begins_first_and_commits_last_has_the_higher_number() throws Exception {
        UUID slow = draft();
        UUID quick = draft();
        var written = new CountDownLatch(1);
        var overtaken = new CountDownLatch(1);

        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    publish(slow);
                    written.countDown();
                    await(overtaken);
                }));
        await(written);
        QuarkusTransaction.requiringNew().run(() -> publish(quick));
        long readMeanwhile = lastVisible();
        overtaken.countDown();
        first.get(30, TimeUnit.SECONDS);

        assertThat(number(quick)).isEqualTo(readMeanwhile);
        assertThat(number(slow)).isGreaterThan(readMeanwhile);
        assertThat(changedAfter(readMeanwhile)).contains(slow);
    }

    @Test
    void a_rolled_back_change_leaves_no_number_behind() {
        UUID refused = draft();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    publish(refused);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> workshops.findById(refused).changeNumber()))
                .isEmpty();
    }

    /** As a use case does it: everything is written, then the stamp is asked for. */
    private void publish(UUID id) {
        workshops.findById(id).publish(null, NOW);
        entities.flush();
        numbers.stampLast(id);
    }

    private UUID draft() {
        var workshop = new Workshop("order-" + UUID.randomUUID(), Fixtures.the2023Workshop(), NOW);
        QuarkusTransaction.requiringNew().run(() -> workshops.persist(workshop));
        return workshop.id();
    }

    private long lastVisible() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select max(changeNumber) from Workshop", Long.class)
                        .getSingleResult());
    }

    private long number(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> workshops.findById(id).changeNumber().orElseThrow());
    }

    private List<UUID> changedAfter(long number) {
        return QuarkusTransaction.requiringNew().call(() -> workshops.changedAfter(number, 1_000).stream()
                .map(Workshop::id)
                .toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
