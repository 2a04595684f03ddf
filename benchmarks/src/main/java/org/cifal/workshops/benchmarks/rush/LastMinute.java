package org.cifal.workshops.benchmarks.rush;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Everybody uploads a last document and submits within a minute, more of them the later it gets.
 *
 * <p>Letters have 200 KB to 4 MB, most of them little; every third line is slow (1 MB a second and 250 KB a second by turns),
 * so that uploads go on beside the submissions of others. All sizes, lines and instants are the same at every run.
 */
final class LastMinute {

    private static final int PREPARING = 16;
    private static final int SMALLEST = 200_000;
    private static final int LARGEST = 4_000_000;
    private static final int[] PACES = {
        Integer.MAX_VALUE, Integer.MAX_VALUE, 1_000_000, Integer.MAX_VALUE, Integer.MAX_VALUE, 250_000
    };

    /** Of the time, so that what begins last can end in it. */
    private static final double BEGUN_WITHIN = 0.85;

    private final Platform platform;
    private final PrintStream out;
    private final List<RushedApplicant> applicants;
    private final Duration time;

    LastMinute(Platform platform, PrintStream out, List<RushedApplicant> applicants, Duration time) {
        this.platform = platform;
        this.out = out;
        this.applicants = applicants;
        this.time = time;
    }

    /** Answers whether everything was accepted and is there. */
    boolean measure() throws IOException, InterruptedException, ExecutionException, SQLException {
        fromAllSides();
        long live = platform.liveBytes();
        Seen uploads = new Seen("upload of the last document");
        Seen submissions = new Seen("submission");
        Instant begun = Instant.now();
        long bytes = rush(uploads, submissions);
        Instant over = Instant.now();
        tell(bytes, Duration.between(begun, over), uploads, submissions);
        tellHeap(begun, over, live, platform.liveBytes());
        Kept kept;
        try (Connection database = platform.connect()) {
            kept = Kept.of(applicants, database, platform.documents());
        }
        out.printf(
                "%nIn the tables and the folder afterwards: %d submitted, %d receipts that name the letter by its hash,"
                        + " %d letters byte for byte, %d receipts in the outbox or sent.%n%n",
                kept.submitted(), kept.receipts(), kept.letters(), kept.mails());
        int all = applicants.size();
        return uploads.isAll(201, all) && submissions.isAll(201, all) && kept.isAllOf(all);
    }

    private void fromAllSides() throws InterruptedException, ExecutionException {
        var sides = Executors.newFixedThreadPool(PREPARING);
        try {
            List<Future<?>> all = new ArrayList<>();
            applicants.forEach(applicant -> all.add(sides.submit(() -> {
                applicant.prepare(platform.application());
                return null;
            })));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            sides.shutdownNow();
        }
    }

    /** Answers the bytes that were sent. */
    private long rush(Seen uploads, Seen submissions) throws InterruptedException, ExecutionException {
        ScheduledExecutorService lines = Executors.newScheduledThreadPool(applicants.size());
        Random sizes = new Random(20231107);
        long bytes = 0;
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < applicants.size(); i++) {
                RushedApplicant applicant = applicants.get(i);
                double share = (i + 0.5) / applicants.size();
                long at = Math.round(time.toMillis() * BEGUN_WITHIN * Math.sqrt(share));
                // The square makes most of them small, as scans are.
                int size = SMALLEST + (int) ((LARGEST - SMALLEST) * Math.pow(sizes.nextDouble(), 2));
                int pace = PACES[i % PACES.length];
                bytes += size;
                all.add(lines.schedule(
                        () -> applicant.rush(platform.application(), size, pace, uploads, submissions),
                        at,
                        TimeUnit.MILLISECONDS));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return bytes;
        } finally {
            lines.shutdownNow();
        }
    }

    private void tell(long bytes, Duration took, Seen uploads, Seen submissions) {
        out.printf(
                Locale.ROOT,
                "%d applicants uploaded %d MB in their last documents and submitted, in %.1f s.%n%n",
                applicants.size(),
                bytes / 1_000_000,
                took.toMillis() / 1000.0);
        out.println(Seen.HEAD);
        out.println(uploads.row());
        out.println(submissions.row());
    }

    private void tellHeap(Instant begun, Instant over, long before, long after) throws IOException {
        HeapLog log = platform.heapLog();
        Duration third = Duration.between(begun, over).dividedBy(3);
        out.printf("%nHeap: %d MB live after a full collection before, %d MB after.", before >> 20, after >> 20);
        for (int i = 0; i < 3; i++) {
            Instant from = begun.plus(third.multipliedBy(i));
            HeapLog.Between between = log.between(from, from.plus(third));
            out.printf(
                    " Third %d: %d collections, least in use after one %d MB, most before one %d MB.",
                    i + 1, between.number(), between.least(), between.most());
        }
        out.println();
    }
}
