package org.cifal.workshops.catalogue.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;

class PresentSnapshotTest {

    private static final String URL = "https://catalogue.workshops.example";
    private static final Instant IN_TIME = Instant.parse("2023-11-07T14:59:59Z");
    private static final Instant LATE = Instant.parse("2023-11-07T15:00:00Z");
    private static final String WITH_A_CALL = """
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "With a call"},
             "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"}}}
            """;
    private static final String SIMPLE = """
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Simple"}}
            """;
    private static final String WITHOUT_WORDS = """
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Without"}, "sections": [null]}
            """;

    /** Its second round ends in a year whose microseconds are no number any more. */
    private static final String WITH_A_ROUND_WITHOUT_END = """
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Two rounds"},
             "call": {"deadline": {"kind": "not-stated"},
                      "intakes": [{"deadline": {"date": "2023-11-07", "timeZone": "Asia/Seoul"}},
                                  {"deadline": {"date": "+300000-01-01", "timeZone": "Asia/Seoul"}}]}}
            """;

    private final LeftOut leftOut = new LeftOut();
    private final PresentSnapshot present = new PresentSnapshot(leftOut, URL);

    @Test
    void nobody_who_reads_that_a_call_has_closed_waits_for_words_that_are_put_in()
            throws InterruptedException, ExecutionException, TimeoutException {
        present.take(List.of(prepared("closing", 1, Fixtures.content(WITH_A_CALL))));
        var begun = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var reading = new AtomicReference<Runnable>(() -> {});
        PreparedWorkshop slow =
                prepared("slow", 2, Fixtures.reporting(Fixtures.content(SIMPLE), told(() -> reading.get()
                        .run())));
        reading.set(() -> {
            begun.countDown();
            await(released);
        });
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<?> taking = both.submit(() -> present.take(List.of(slow)));
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

            assertThat(both.submit(() -> status("closing", LATE)).get(30, TimeUnit.SECONDS))
                    .isEqualTo(RegistrationStatus.CLOSED);
            assertThat(taking.isDone()).isFalse();
            assertThat(present.at(LATE).find("slow")).isEmpty();

            released.countDown();
            taking.get(30, TimeUnit.SECONDS);
            assertThat(present.at(LATE).find("slow")).isPresent();
            assertThat(status("closing", LATE)).isEqualTo(RegistrationStatus.CLOSED);
        } finally {
            released.countDown();
            both.shutdownNow();
        }
    }

    @Test
    void a_workshop_whose_words_cannot_be_told_stays_as_it_was_and_holds_up_no_other() {
        present.take(List.of(prepared("w", 1, Fixtures.content(SIMPLE))));

        present.take(List.of(
                prepared("w", 2, Fixtures.content(WITHOUT_WORDS)),
                prepared("other", 3, Fixtures.content(SIMPLE)),
                prepared("new", 4, Fixtures.content(WITHOUT_WORDS))));

        assertThat(present.at(IN_TIME).changedAfter(0))
                .extracting(PreparedWorkshop::changeNumber)
                .containsExactly(1L, 3L);
        assertThat(leftOut.size()).isEqualTo(2);
        assertThat(present.at(IN_TIME).find("new")).isEmpty();
    }

    @Test
    void a_workshop_that_cannot_be_prepared_for_another_instant_stays_as_it_was_and_keeps_nobody_from_reading() {
        present.take(List.of(
                prepared("endless", 1, Fixtures.content(WITH_A_ROUND_WITHOUT_END)),
                prepared("closing", 2, Fixtures.content(WITH_A_CALL))));
        assertThat(status("endless", IN_TIME)).isEqualTo(RegistrationStatus.CLOSING_SOON);

        Snapshot late = present.at(LATE);

        assertThat(status("endless", LATE)).isEqualTo(RegistrationStatus.CLOSING_SOON);
        assertThat(status("closing", LATE)).isEqualTo(RegistrationStatus.CLOSED);
        assertThat(present.at(LATE)).isSameAs(late);
        assertThat(leftOut.size()).isEqualTo(1);
    }

    private RegistrationStatus status(String slug, Instant now) {
        return present.at(now)
                .find(slug)
                .flatMap(PreparedWorkshop::registration)
                .orElseThrow()
                .status();
    }

    private static PreparedWorkshop prepared(String slug, long changeNumber, WorkshopContent content) {
        return PreparedWorkshop.of(SnapshotFixtures.published(slug, changeNumber, content), URL, IN_TIME);
    }

    private static List<Texts> told(Runnable reading) {
        return new AbstractList<>() {
            @Override
            public Texts get(int i) {
                reading.run();
                return Fixtures.words("Held.");
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
