package org.cifal.workshops.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One kind of request, asked of the service and of the bare server by turns. */
final class Scenario {

    static final String HEAD = """
            | | service, answers/s | p50 ms | p99 ms | bare, answers/s | p50 ms | p99 ms | ratio | of each round |
            |---|--:|--:|--:|--:|--:|--:|--:|---|""";

    /** Made anew by whatever server sends the answer. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("content-length", "connection", "transfer-encoding", "date");

    private static final int SAMPLES = 200;
    private static final int MOST_WARMING = 20;
    private static final double NO_FASTER = 1.03;
    private static final int STEADY = 3;

    private final String name;
    private final String path;
    private final Optional<String> header;
    private final Optional<Questions> questions;
    private final List<Round> rounds = new ArrayList<>();
    private long asked = SAMPLES;

    /** Another request each time: a script of wrk's, and the file it reads them from. */
    record Questions(Path script, Path file, SearchQuestions which) {}

    /** One turn of each. */
    record Round(Load.Seen service, Load.Seen bare) {

        double ratio() {
            return service.rate() / bare.rate();
        }
    }

    private Scenario(String name, String path, Optional<String> header, Optional<Questions> questions) {
        this.name = name;
        this.path = path;
        this.header = header;
        this.questions = questions;
    }

    static Scenario of(String name, String path) {
        return new Scenario(name, path, Optional.empty(), Optional.empty());
    }

    /** Held already by the client, so that the answer is 304. */
    static Scenario held(String name, String path, String etag) {
        return new Scenario(name, path, Optional.of("If-None-Match: " + etag), Optional.empty());
    }

    static Scenario asking(String name, Questions questions) {
        return new Scenario(name, "/", Optional.empty(), Optional.of(questions));
    }

    String name() {
        return name;
    }

    /** Keeps what the service answers, for the bare server. */
    void record(CatalogueProcess service, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (questions.isEmpty()) {
            String[] headers = header.map(line -> line.split(": ", 2)).orElse(new String[0]);
            record(service.get(path, headers), folder.resolve("0000.head"));
            return;
        }
        for (int i = 0; i < SAMPLES; i++) {
            record(
                    service.get(questions.get().which().path(i)),
                    folder.resolve(String.format(Locale.ROOT, "%04d.head", i)));
        }
    }

    private static void record(HttpResponse<byte[]> answer, Path head) throws IOException {
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.uri() + " is answered with " + answer.statusCode());
        }
        List<String> lines = new ArrayList<>(List.of(Integer.toString(answer.statusCode())));
        answer.headers().map().forEach((header, values) -> {
            if (!OF_THE_CONNECTION.contains(header) && !header.startsWith(":")) {
                values.forEach(value -> lines.add(header + ": " + value));
            }
        });
        Files.write(head, lines);
        Files.write(Path.of(head.toString().replace(".head", ".body")), answer.body());
    }

    /** Either, until it gets no faster: what runs for days is compiled. */
    void warmUp(String service, String bare, int seconds) throws IOException, InterruptedException {
        untilSteady(service, seconds);
        untilSteady(bare, seconds);
    }

    /** One round that is no faster tells nothing: compiling what is hot takes turns away from it. */
    private void untilSteady(String server, int seconds) throws IOException, InterruptedException {
        double best = 0;
        int noFaster = 0;
        for (int warming = 0; warming < MOST_WARMING && noFaster < STEADY; warming++) {
            double rate = load(server, seconds).rate();
            noFaster = rate > best * NO_FASTER ? 0 : noFaster + 1;
            best = Math.max(best, rate);
        }
    }

    void round(String service, String bare, int seconds) throws IOException, InterruptedException {
        rounds.add(new Round(load(service, seconds), load(bare, seconds)));
    }

    Load.Seen load(String server, int seconds) throws IOException, InterruptedException {
        Load.Options options = questions
                .map(asking -> Load.Options.script(asking.script(), asking.file(), asked % SearchQuestions.MANY))
                .orElseGet(() -> header.map(Load.Options::header).orElseGet(Load.Options::none));
        Load.Seen seen = Load.on(server + path, seconds, options);
        // More than it can have asked.
        asked += Math.round(seen.rate() * (seconds + 1)) + Load.CONNECTIONS;
        return seen;
    }

    double ratio() {
        return median(rounds.stream().mapToDouble(Round::ratio).toArray());
    }

    /** The rows of a table: both servers' medians, and the ratios. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %.2f | %,.0f | %.2f | %.2f | **%.2f** | %s |",
                name,
                median(rounds.stream()
                        .mapToDouble(round -> round.service().rate())
                        .toArray()),
                median(rounds.stream()
                        .mapToDouble(round -> round.service().p50())
                        .toArray()),
                median(rounds.stream()
                        .mapToDouble(round -> round.service().p99())
                        .toArray()),
                median(rounds.stream().mapToDouble(round -> round.bare().rate()).toArray()),
                median(rounds.stream().mapToDouble(round -> round.bare().p50()).toArray()),
                median(rounds.stream().mapToDouble(round -> round.bare().p99()).toArray()),
                ratio(),
                String.join(
                        ", ",
                        rounds.stream()
                                .map(round -> String.format(Locale.ROOT, "%.2f", round.ratio()))
                                .toList()));
    }

    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
