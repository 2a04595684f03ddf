package org.cifal.workshops.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cifal.workshops.local.companion.Companion;
import org.cifal.workshops.local.mysql.MySqlServer;
import org.cifal.workshops.local.mysql.MySqlSettings;

/**
 * Measures how long the packaged catalogue takes from the start of its process until it says that it is ready, as it is
 * packaged and with the start cache (docs/adr/0030), by turns; prints a table in Markdown. Processor time stands beside
 * the time on the clock, because neighbours on a machine prolong the one and hardly the other.
 */
public final class StartTimes {

    private static final int ROUNDS = 5;

    private final PrintStream out;
    private final CatalogueProcess.Surroundings on;

    /** One start, in seconds. */
    private record Start(double ready, double processor) {}

    private StartTimes(PrintStream out, CatalogueProcess.Surroundings on) {
        this.out = out;
        this.on = on;
    }

    /** Run in the root of a checkout that is packaged, with Java 25 or newer; see {@code ./benchmark --start}. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        CatalogueProcess.requirePackaged();
        Path folder = Files.createTempDirectory("start-times");
        try (MySqlServer mySql = MySqlServer.start(
                        MySqlSettings.relaxed(folder.resolve("mysql")).deletedOnClose());
                Companion companion = Companion.start(folder.resolve("secrets"))) {
            new StartTimes(System.out, new CatalogueProcess.Surroundings(mySql, companion, folder)).measure();
        }
        System.exit(0);
    }

    private void measure() throws IOException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "Java %s, %d processors, %d starts each by turns.%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS);
        // The first start makes the tables.
        CatalogueProcess.start(on, "first").close();
        CatalogueProcess.train(on);
        var packaged = new ArrayList<Start>();
        var cached = new ArrayList<Start>();
        for (int round = 0; round < ROUNDS; round++) {
            packaged.add(start(CatalogueProcess.start(on, "packaged-" + round)));
            cached.add(start(CatalogueProcess.startCached(on, "cached-" + round)));
        }
        out.println("| | ready after s | of each start | processor s | of each start |");
        out.println("|---|--:|---|--:|---|");
        out.println(row("as packaged", packaged));
        out.println(row("with the start cache", cached));
        out.printf(
                Locale.ROOT,
                "| ratio | **%.2f** | | **%.2f** | |%n",
                median(cached, false) / median(packaged, false),
                median(cached, true) / median(packaged, true));
    }

    private static Start start(CatalogueProcess process) {
        try (process) {
            return new Start(seconds(process.untilReady()), seconds(process.processorUntilReady()));
        }
    }

    private static String row(String name, List<Start> starts) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %s | %.2f | %s |",
                name,
                median(starts, false),
                each(starts, false),
                median(starts, true),
                each(starts, true));
    }

    private static double median(List<Start> starts, boolean processor) {
        return Scenario.median(starts.stream()
                .mapToDouble(start -> processor ? start.processor() : start.ready())
                .toArray());
    }

    private static String each(List<Start> starts, boolean processor) {
        return String.join(
                ", ",
                starts.stream()
                        .map(start -> String.format(Locale.ROOT, "%.2f", processor ? start.processor() : start.ready()))
                        .toList());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
