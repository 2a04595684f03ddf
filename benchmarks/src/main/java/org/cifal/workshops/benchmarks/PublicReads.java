package org.cifal.workshops.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cifal.workshops.local.companion.Companion;
import org.cifal.workshops.local.mysql.MySqlServer;
import org.cifal.workshops.local.mysql.MySqlSettings;
import org.cifal.workshops.local.process.FreePort;

/**
 * Measures the public reads of the packaged catalogue and prints two tables in Markdown. {@code --quick} takes a
 * few minutes and not twenty, with fewer workshops and shorter rounds; {@code --compare} compares the two servers and leaves
 * the other numbers of workshops out.
 */
public final class PublicReads {

    private final Extent extent;
    private final PrintStream out;
    private final Path folder;
    private final InventedWorkshops workshops = new InventedWorkshops();
    private final List<String> sizes = new ArrayList<>();
    private int loaded;

    /**
     * How much is measured.
     *
     * @param sizes numbers of workshops, rising
     * @param compared the size at which the two servers are compared
     * @param seconds of a round
     */
    private record Extent(List<Integer> sizes, int compared, int rounds, int seconds) {

        private static final Extent FULL = new Extent(List.of(100, 10_000, 100_000), 10_000, 5, 5);
        private static final Extent QUICK = new Extent(List.of(100, 10_000), 10_000, 3, 2);
        private static final Extent COMPARISON = new Extent(List.of(10_000), 10_000, 3, 3);

        private static Extent of(List<String> arguments) {
            Extent some = arguments.contains("--quick") ? QUICK : FULL;
            return arguments.contains("--compare") ? COMPARISON : some;
        }
    }

    private PublicReads(Extent extent, PrintStream out, Path folder) throws IOException {
        this.extent = extent;
        this.out = out;
        this.folder = folder;
    }

    /** Run in the root of a checkout that is packaged; see {@code ./benchmark}. */
    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        Extent extent = Extent.of(List.of(arguments));
        Load.requireTool();
        CatalogueProcess.requirePackaged();
        Path folder = Files.createTempDirectory("benchmarks");
        try (MySqlServer mySql = MySqlServer.start(
                        MySqlSettings.relaxed(folder.resolve("mysql")).deletedOnClose());
                Companion companion = Companion.start(folder.resolve("secrets"))) {
            var surroundings = new CatalogueProcess.Surroundings(mySql, companion, folder);
            new PublicReads(extent, System.out, folder).measure(surroundings);
        }
        System.exit(0);
    }

    private void measure(CatalogueProcess.Surroundings on) throws IOException, InterruptedException, SQLException {
        out.printf(
                Locale.ROOT,
                "Java %s, %d processors, heap of at most %,d MB (the default), wrk with %d connections, rounds of %d s.%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Load.CONNECTIONS,
                extent.seconds());
        // The first start makes the tables.
        CatalogueProcess.start(on, "first").close();
        long empty;
        try (CatalogueProcess service = CatalogueProcess.start(on, "empty")) {
            empty = service.liveBytes();
        }
        for (int size : extent.sizes()) {
            try (Connection database = DriverManager.getConnection(
                    on.mySql().jdbcUrl("catalogue") + "&rewriteBatchedStatements=true",
                    on.mySql().username("catalogue"),
                    on.mySql().password("catalogue"))) {
                workshops.load(database, loaded, size);
                loaded = size;
                try (CatalogueProcess service = CatalogueProcess.start(on, "with-" + size)) {
                    sizes.add(new AtSize(service, database, size).row(empty, extent.rounds(), extent.seconds()));
                    if (size == extent.compared()) {
                        compare(service);
                    }
                }
            }
        }
        out.println();
        out.println(AtSize.HEAD);
        sizes.forEach(out::println);
    }

    private void compare(CatalogueProcess service) throws IOException, InterruptedException {
        Path script = resource("search.lua");
        String listing = "/v1/workshops?lang=en";
        String detail = "/v1/workshops/" + InventedWorkshops.slug(1) + "?lang=en";
        String etag = service.get(listing).headers().firstValue("etag").orElseThrow();
        List<Scenario> scenarios = List.of(
                Scenario.of("listing", listing),
                Scenario.of("detail", detail),
                Scenario.held("304", listing, etag),
                Scenario.asking("filtered search, no answer kept", questions(script, SearchQuestions.OF_KNOWN_WORDS)),
                Scenario.asking("the same, each for a new word", questions(script, SearchQuestions.OF_NEW_WORDS)),
                Scenario.asking("the same, each misspelt", questions(script, SearchQuestions.OF_MISSPELT_WORDS)),
                Scenario.of("change feed, 500 a page", "/v1/feeds/workshops?afterChangeNumber=1000"));
        List<Integer> ports = new ArrayList<>();
        List<String> recorded = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Path answers = folder.resolve("answers-" + ports.size());
            scenario.record(service, answers);
            ports.add(FreePort.find());
            recorded.addAll(List.of(ports.get(ports.size() - 1).toString(), answers.toString()));
        }
        Process bare = bareServer(recorded);
        try {
            out.println(Scenario.HEAD);
            for (int i = 0; i < scenarios.size(); i++) {
                alternate(scenarios.get(i), service.url(), "http://127.0.0.1:" + ports.get(i));
                out.println(scenarios.get(i).row());
            }
        } finally {
            bare.destroy();
            bare.waitFor();
        }
    }

    private Scenario.Questions questions(Path script, SearchQuestions which) throws IOException {
        Path file = folder.resolve(which.name());
        which.write(file);
        return new Scenario.Questions(script, file, which);
    }

    private Process bareServer(List<String> portsAndAnswers) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName()));
        command.addAll(portsAndAnswers);
        Process bare = new ProcessBuilder(command)
                .redirectError(folder.resolve("bare.log").toFile())
                .start();
        if (!"ready".equals(bare.inputReader().readLine())) {
            throw new IOException("The bare server did not start: see " + folder.resolve("bare.log"));
        }
        return bare;
    }

    private void alternate(Scenario scenario, String service, String bare) throws IOException, InterruptedException {
        scenario.warmUp(service, bare, extent.seconds());
        for (int round = 0; round < extent.rounds(); round++) {
            scenario.round(service, bare, extent.seconds());
        }
    }

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream resource = PublicReads.class.getResourceAsStream(name)) {
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** In seconds, for people. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f", duration.toMillis() / 1000.0);
    }
}
