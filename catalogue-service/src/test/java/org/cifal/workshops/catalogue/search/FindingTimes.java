package org.cifal.workshops.catalogue.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.SnapshotFixtures;

/**
 * Rough times of questions that nothing has kept, in processor time of one thread and without HTTP: a hint while working on the index, no
 * benchmark. Run it with the number of workshops as its argument.
 */
final class FindingTimes {

    private static final int PAGE = 20;
    private static final int ROUNDS = 300;
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final List<String> QUESTIONS = List.of(
            "",
            "country=KR",
            "country=KR&format=online&type=workshop",
            "country=KR&sort=deadline",
            "startsFrom=2020-01-01&startsBefore=2021-01-01&fee=none",
            "series=series-7&sdg=8",
            "q=trafficking",
            "q=training+victim",
            "q=victim+protection&country=KR&format=online",
            "q=traffickin",
            "q=traficking",
            "q=series+7&sort=start",
            "q=word12");

    private FindingTimes() {}

    public static void main(String... arguments) {
        int count = Integer.parseInt(arguments[0]);
        var many = SnapshotFixtures.many(count);
        long start = processor();
        Snapshot snapshot = SnapshotFixtures.with(SnapshotFixtures.empty(), many);
        tell("a snapshot of " + count, processor() - start);
        for (int i = 0; i < 20; i++) {
            long edit = processor();
            snapshot = SnapshotFixtures.with(
                    snapshot,
                    List.of(SnapshotFixtures.published(
                            "w7", count + 1L + i, many.get(i).workshop().content())));
            tell("an edit", processor() - edit);
        }
        for (String question : QUESTIONS) {
            ask(snapshot, question);
        }
    }

    private static void ask(Snapshot snapshot, String question) {
        MultivaluedHashMap<String, String> values = Questions.of(question);
        long found = 0;
        for (long end = System.nanoTime() + WARMING.toNanos(); System.nanoTime() < end; ) {
            found = answered(snapshot, values);
        }
        long begun = processor();
        for (int round = 0; round < ROUNDS; round++) {
            answered(snapshot, values);
        }
        tell("%s (%d found)".formatted(question, found), (processor() - begun) / ROUNDS);
    }

    private static int answered(Snapshot snapshot, MultivaluedHashMap<String, String> values) {
        var parameters = QueryParameters.of(values);
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        Matches matches = Matches.of(snapshot, filter);
        matches.page(Sort.read(parameters, filter), Optional.empty(), PAGE);
        return matches.count();
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void tell(String what, long nanos) {
        System.out.printf("%-70s %,12d us%n", what, nanos / 1000);
    }
}
