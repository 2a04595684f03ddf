package org.cifal.workshops.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/** What follows from the number of workshops: the start, memory, an edit, and how late the latest listings come. */
final class AtSize {

    static final String HEAD = """
            | workshops | ready after s | snapshot made in s | its memory MB | an edit takes ms | seen elsewhere after ms | listing, answers/s | p50 ms | p99 ms |
            |--:|--:|--:|--:|--:|--:|--:|--:|--:|""";

    private static final int EDITS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CatalogueProcess service;
    private final Connection database;
    private final int size;

    AtSize(CatalogueProcess service, Connection database, int size) {
        this.service = service;
        this.database = database;
        this.size = size;
    }

    /**
     * Measures all of it.
     *
     * @param empty bytes of a service without workshops
     */
    String row(long empty, int rounds, int seconds) throws IOException, InterruptedException, SQLException {
        double made = refreshSeconds();
        long memory = service.liveBytes() - empty;
        double[] seen = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            seen[i] = untilSeen();
        }
        double edits = refreshSeconds() - made;
        Scenario listing = Scenario.of("listing", "/v1/workshops?lang=en");
        listing.load(service.url(), 2 * seconds);
        double[] rates = new double[rounds];
        double[] p50s = new double[rounds];
        double[] p99s = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Load.Seen round = listing.load(service.url(), seconds);
            rates[i] = round.rate();
            p50s[i] = round.p50();
            p99s[i] = round.p99();
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.2f | %,d | %.1f | %.0f | %,.0f | %.2f | %.2f |",
                size,
                PublicReads.seconds(service.untilReady()),
                made,
                memory >> 20,
                edits * 1000 / EDITS,
                Scenario.median(seen),
                Scenario.median(rates),
                Scenario.median(p50s),
                Scenario.median(p99s));
    }

    /** Milliseconds from the commit of a change, as another instance makes it, until this one shows it. */
    private double untilSeen() throws IOException, InterruptedException, SQLException {
        String path = "/v1/workshops/" + InventedWorkshops.slug(size / 2) + "/record";
        String before = etag(path);
        database.setAutoCommit(false);
        try (PreparedStatement number = database.prepareStatement(
                        "UPDATE feed_sequence SET value = LAST_INSERT_ID(value + 1) WHERE name = 'workshops'");
                PreparedStatement row = database.prepareStatement("UPDATE workshop SET revision = revision + 1,"
                        + " change_number = LAST_INSERT_ID() WHERE slug = ?")) {
            number.executeUpdate();
            row.setString(1, InventedWorkshops.slug(size / 2));
            row.executeUpdate();
        }
        database.commit();
        database.setAutoCommit(true);
        long committed = System.nanoTime();
        while (etag(path).equals(before)) {
            if (System.nanoTime() - committed > PATIENCE.toNanos()) {
                throw new IOException("A change was not seen within " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(2);
        }
        return (System.nanoTime() - committed) / 1e6;
    }

    private String etag(String path) throws IOException, InterruptedException {
        return service.get(path).headers().firstValue("etag").orElseThrow();
    }

    /** All refreshes of the snapshot so far, the first one at the start included. */
    private double refreshSeconds() throws IOException, InterruptedException {
        String metrics = new String(service.get("/q/metrics").body(), StandardCharsets.UTF_8);
        return metrics.lines()
                .filter(line -> line.startsWith("workshops_snapshot_refresh_seconds_sum"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
