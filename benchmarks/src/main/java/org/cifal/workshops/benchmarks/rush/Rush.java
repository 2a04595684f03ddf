package org.cifal.workshops.benchmarks.rush;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import org.cifal.workshops.local.files.Folders;
import org.cifal.workshops.local.mysql.Asked;

/**
 * Measures the last minute of a call, and what a submission costs beside its bare statements. {@code --quick} has 50
 * applicants in ten seconds instead of 500 in a minute; {@code --compare} leaves the last minute out. Ends with 1 where
 * anything was refused, failed or lost.
 */
public final class Rush {

    /** Of application-service; the collector is the one that Java takes in its image, whose memory is limited. */
    private static final List<String> JAVA = List.of("-Xmx256m", "-XX:+UseSerialGC");

    /** Applicants of the comparison, who have no part in the last minute. */
    private static final int COMPARING = 4;

    /**
     * How much is measured.
     *
     * @param rounds of the comparison, each of so many submissions on either side
     */
    private record Extent(int applicants, Duration time, int rounds, int submissions, int warmUp) {

        private static final Extent FULL = new Extent(500, Duration.ofMinutes(1), 7, 1_000, 12_000);
        private static final Extent QUICK = new Extent(50, Duration.ofSeconds(10), 3, 100, 300);

        private static Extent of(List<String> arguments) {
            return arguments.contains("--quick") ? QUICK : FULL;
        }
    }

    private Rush() {}

    /** Run in the root of a checkout that is packaged; see {@code ./benchmark}. */
    public static void main(String... arguments) throws Exception {
        Extent extent = Extent.of(List.of(arguments));
        Platform.requirePackaged();
        Path folder = Files.createTempDirectory("rush");
        boolean held;
        try (Platform platform = Platform.start(folder, JAVA)) {
            held = measure(platform, extent, List.of(arguments).contains("--compare"), System.out);
        }
        if (held) {
            Folders.delete(folder);
        } else {
            System.out.println("NOT HELD: see above; tables, documents and logs are left in " + folder);
        }
        System.exit(held ? 0 : 1);
    }

    private static boolean measure(Platform platform, Extent extent, boolean comparisonAlone, PrintStream out)
            throws Exception {
        out.printf(
                "Java %s, %d processors, application-service with %s, MySQL with innodb_flush_log_at_trx_commit=1 and"
                        + " sync_binlog=1.%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), String.join(" ", JAVA));
        platform.awaitTheCall();
        List<RushedApplicant> applicants;
        try (Connection database = platform.connect()) {
            applicants = SignedIn.applicants(database, 0, extent.applicants() + COMPARING, platform.now());
        }
        boolean held = true;
        if (!comparisonAlone) {
            held = new LastMinute(platform, out, applicants.subList(COMPARING, applicants.size()), extent.time())
                    .measure();
            out.printf(
                    "%s%n%n", held ? "Nothing was refused, failed or lost." : "Something was refused, failed or lost.");
        }
        compare(platform, extent, out, applicants.subList(0, COMPARING));
        return held;
    }

    private static void compare(Platform platform, Extent extent, PrintStream out, List<RushedApplicant> some)
            throws Exception {
        for (RushedApplicant one : some) {
            one.prepare(platform.application());
            one.complete(platform.application());
        }
        // The first submissions of a call do what the others then need not do.
        recording(platform, some.get(0));
        recording(platform, some.get(1));
        Recording recording = recording(platform, some.get(2));
        RushedApplicant model = some.get(3);
        int all = extent.rounds() * 2 * extent.submissions() + Comparison.warmingUp(extent.warmUp());
        int from = extent.applicants() + COMPARING;
        try (Connection database = platform.connect()) {
            List<RushedApplicant> copied = SignedIn.applicants(database, from, from + all, platform.now());
            Queue<RushedApplicant> drafts = new Drafts(database, model).of(copied);
            new Comparison(platform, out, drafts, recording)
                    .measure(extent.rounds(), extent.submissions(), extent.warmUp());
        }
    }

    private static Recording recording(Platform platform, RushedApplicant applicant) {
        List<Asked> asked = platform.askedDuring(() -> {
            try (Line line = new Line(platform.application(), applicant.token())) {
                line.send(applicant.submission());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return new Recording(asked, applicant);
    }
}
