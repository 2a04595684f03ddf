package org.cifal.workshops.catalogue.changefeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.Workshops;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CommitOrderTest {

    /** More than are stamped at once. */
    private static final int MANY = 1_201;

    private static final Instant NOW = Instant.parse("2023-09-25T00:00:00Z");

    @Inject
    Workshops workshops;

    @Inject
    ChangeNumbers numbers;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

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
    void of_many_in_one_transaction_the_numbers_follow_each_other_in_their_order_and_take_few_statements()
            throws SQLException {
        List<Workshop> many = Stream.generate(CommitOrderTest::withdrawn)
                .limit(MANY)
                .sorted(Comparator.comparing(Workshop::slug))
                .toList();
        long before = updates();

        QuarkusTransaction.requiringNew().run(() -> {
            workshops.persist(many);
            many.forEach(workshop -> numbers.stampLast(workshop.id()));
            // It changes once more.
            numbers.stampLast(many.get(0).id());
        });

        assertThat(updates() - before).as("statements").isLessThan(MANY / 10);
        List<Long> given = Stream.concat(many.stream().skip(1), many.stream().limit(1))
                .map(workshop -> number(workshop.id()))
                .toList();
        assertThat(given)
                .isEqualTo(LongStream.range(given.get(0), given.get(0) + MANY)
                        .boxed()
                        .toList());
    }

    /** Nothing that other tests would find. */
    private static Workshop withdrawn() {
        var workshop = new Workshop("order-" + UUID.randomUUID(), Fixtures.the2023Workshop(), NOW);
        workshop.publish(null, NOW);
        workshop.cancel(Fixtures.words("called off"), NOW);
        workshop.withdraw(NOW);
        return workshop;
    }

    /** How many updates the server has carried out, whoever asked for them. */
    private long updates() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet told = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_update'")) {
            told.next();
            return told.getLong("Value");
        }
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
