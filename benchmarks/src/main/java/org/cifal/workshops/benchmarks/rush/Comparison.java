package org.cifal.workshops.benchmarks.rush;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cifal.workshops.benchmarks.rush.Line.Answer;
import org.cifal.workshops.benchmarks.rush.Recording.Statement;
import org.cifal.workshops.benchmarks.rush.Recording.Submitted;

/**
 * The service beside plain JDBC: by turns, over as many connections, first submissions of complete drafts. The plain side
 * asks in one transaction what the service was recorded to ask for a submission, and does nothing else: no HTTP, no
 * judging, no signing.
 */
final class Comparison {

    /** As many as the service's pool has. */
    static final int CONNECTIONS = 16;

    private static final int PLAIN_IS_WARM_SOONER = 4;

    private final Platform platform;
    private final PrintStream out;
    private final Queue<RushedApplicant> drafts;
    private final Recording recording;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> processorRatios = new ArrayList<>();

    /**
     * What one side did in a round.
     *
     * @param rate submissions a second
     * @param processor milliseconds of processor time a submission took, of all processes together
     */
    private record Side(double rate, double processor) {}

    Comparison(Platform platform, PrintStream out, Queue<RushedApplicant> drafts, Recording recording) {
        this.platform = platform;
        this.out = out;
        this.drafts = new ConcurrentLinkedQueue<>(drafts);
        this.recording = recording;
    }

    /** Drafts that both sides need before anything is measured. */
    static int warmingUp(int service) {
        return service + service / PLAIN_IS_WARM_SOONER;
    }

    void measure(int rounds, int submissions, int warmUp) throws InterruptedException, ExecutionException {
        out.printf(
                "A submission: %d statements. The service has %d transactions for them, plain JDBC one. %d connections,"
                        + " %d submissions a round.%n%n",
                recording.statements().size(), recording.transactions(), CONNECTIONS, submissions);
        service(warmUp);
        plain(warmUp / PLAIN_IS_WARM_SOONER);
        out.println("| round | service, a second | plain JDBC, a second | ratio | service, processor ms each"
                + " | plain JDBC, processor ms each |\n|--:|--:|--:|--:|--:|--:|");
        for (int round = 1; round <= rounds; round++) {
            tell(round, service(submissions), plain(submissions));
        }
        out.printf(
                Locale.ROOT,
                "%nMedians of the rounds: throughput of the service %.2f of plain JDBC's, processor time %.1f times.%n",
                median(ratios),
                median(processorRatios));
    }

    private void tell(int round, Side service, Side plain) {
        ratios.add(service.rate() / plain.rate());
        processorRatios.add(service.processor() / plain.processor());
        out.printf(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.2f | %.1f | %.1f |%n",
                round,
                service.rate(),
                plain.rate(),
                service.rate() / plain.rate(),
                service.processor(),
                plain.processor());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private Side service(int submissions) throws InterruptedException, ExecutionException {
        return side(submissions, part -> () -> {
            try (Line line = new Line(platform.application(), "")) {
                for (RushedApplicant applicant : part) {
                    Answer answer = line.sendAs(applicant.token(), applicant.submission());
                    if (answer.status() != 201) {
                        throw new IOException("The service answered " + answer.status() + ": " + answer.text());
                    }
                }
            }
            return null;
        });
    }

    private Side plain(int submissions) throws InterruptedException, ExecutionException {
        return side(submissions, part -> () -> {
            try (Connection database = platform.connect()) {
                database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                database.setAutoCommit(false);
                List<PreparedStatement> prepared = new ArrayList<>();
                for (Statement statement : recording.statements()) {
                    prepared.add(database.prepareStatement(statement.sql()));
                }
                for (RushedApplicant applicant : part) {
                    submit(new Submitted(applicant), prepared);
                    database.commit();
                }
            }
            return null;
        });
    }

    private void submit(Submitted draft, List<PreparedStatement> prepared) throws SQLException {
        for (int i = 0; i < prepared.size(); i++) {
            Statement statement = recording.statements().get(i);
            PreparedStatement asking = prepared.get(i);
            for (int value = 0; value < statement.values().size(); value++) {
                asking.setObject(value + 1, statement.values().get(value).apply(draft));
            }
            if (statement.reads()) {
                try (ResultSet read = asking.executeQuery()) {
                    while (read.next()) {
                        // Read to the end, as whoever asked would.
                    }
                }
            } else if (asking.executeUpdate() == 0) {
                throw new SQLException("Nothing was changed by statement " + (i + 1) + " of a submission.");
            }
        }
    }

    private interface Submitting {
        Callable<Void> all(List<RushedApplicant> part);
    }

    private Side side(int submissions, Submitting submitting) throws InterruptedException, ExecutionException {
        List<List<RushedApplicant>> parts = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < submissions; i++) {
            parts.get(i % CONNECTIONS).add(drafts.remove());
        }
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long begun = System.nanoTime();
            Duration processor = platform.processorTime();
            for (Future<Void> part :
                    connections.invokeAll(parts.stream().map(submitting::all).toList())) {
                part.get();
            }
            double rate = submissions * 1e9 / (System.nanoTime() - begun);
            Duration took = platform.processorTime().minus(processor);
            return new Side(rate, took.toNanos() / 1e6 / submissions);
        } finally {
            connections.shutdownNow();
        }
    }
}
