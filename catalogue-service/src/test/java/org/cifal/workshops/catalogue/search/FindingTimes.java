package org.cifal.workshops.catalogue.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.SnapshotFixtures;

/**
 * Rough times of questions that nothing has kept, in one thread and without HTTP: a hint while working on the index, no
 * benchmark. Run it with the number of workshops as its argument.
 */
final class FindingTimes {

    private static final int PAGE = 20;
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
        long start = System.nanoTime();
        Snapshot snapshot = SnapshotFixtures.with(SnapshotFixtures.empty(), many);
        tell("a snapshot of " + count, System.nanoTime() - start);
        for (int i = 0; i < 20; i++) {
            long edit = System.nanoTime();
            snapshot = SnapshotFixtures.with(
                    snapshot,
                    List.of(SnapshotFixtures.published(
                            "w7", count + 1L + i, many.get(i).workshop().content())));
            tell("an edit", System.nanoTime() - edit);
        }
        for (String question : QUESTIONS) {
            ask(snapshot, question);
        }
    }

    private static void ask(Snapshot snapshot, String question) {
        var values = new MultivaluedHashMap<String, String>();
        for (String parameter : question.split("&")) {
            if (!parameter.isEmpty()) {
                values.add(parameter.split("=")[0], parameter.split("=")[1].replace('+', ' '));
            }
        }
        int rounds = 0;
        int found = 0;
        long warm = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        long begun = 0;
        long end = warm + Duration.ofSeconds(1).toNanos();
        while (System.nanoTime() < end) {
            if (begun == 0 && System.nanoTime() > warm) {
                begun = System.nanoTime();
                rounds = 0;
            }
            var parameters = QueryParameters.of(values);
            WorkshopFilter filter = WorkshopFilter.read(parameters);
            Matches matches = Matches.of(snapshot, filter);
            found = matches.count();
            matches.page(Sort.read(parameters, filter), Optional.empty(), PAGE);
            rounds++;
        }
        tell("%s (%d found)".formatted(question, found), (System.nanoTime() - begun) / rounds);
    }

    private static void tell(String what, long nanos) {
        System.out.printf("%-70s %,12d us%n", what, nanos / 1000);
    }
}
