package org.cifal.workshops.benchmarks.rush;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of one kind of request, noted from many threads. */
final class Seen {

    static final String HEAD =
            "| | requests | answers | p50 ms | p99 ms | longest ms |%n|---|--:|---|--:|--:|--:|".formatted();

    private static final int BROKEN = 0;

    private final String kind;
    private final List<Long> nanos = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Seen(String kind) {
        this.kind = kind;
    }

    synchronized void answered(int status, long took) {
        statuses.merge(status, 1, Integer::sum);
        nanos.add(took);
    }

    /** No answer came at all. */
    synchronized void broke() {
        statuses.merge(BROKEN, 1, Integer::sum);
    }

    /** Whether there was nothing but this. */
    synchronized boolean isAll(int status, int times) {
        return statuses.equals(Map.of(status, times));
    }

    /** Of the table. */
    synchronized String row() {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s |",
                kind,
                statuses.values().stream().mapToInt(Integer::intValue).sum(),
                statuses.toString().replace("0=", "no answer=").replaceAll("[{}]", ""),
                millis(sorted, 0.50),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private static String millis(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return "–";
        }
        int at = Math.max(0, (int) Math.ceil(share * sorted.size()) - 1);
        return String.format(Locale.ROOT, "%.0f", sorted.get(at) / 1e6);
    }
}
