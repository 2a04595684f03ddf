package org.cifal.workshops.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code wrk} makes: one thread, as many connections for either server. */
final class Load {

    static final int CONNECTIONS = 16;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P50 = Pattern.compile("\\s50%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern P99 = Pattern.compile("\\s99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");

    /**
     * What was seen.
     *
     * @param rate answers a second
     * @param p50 milliseconds
     * @param p99 milliseconds
     */
    record Seen(double rate, double p50, double p99) {}

    private Load() {}

    /** Says what to do where it is missing. */
    static void requireTool() throws IOException, InterruptedException {
        try {
            new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start().waitFor();
        } catch (IOException missing) {
            throw new IOException(
                    "The load is made by wrk, which is not on the path. Debian and Ubuntu: apt-get install wrk;"
                            + " macOS: brew install wrk.",
                    missing);
        }
    }

    /**
     * Asks for so many seconds.
     *
     * @param more options of wrk before the address, and what its script is told after it
     */
    static Seen on(String address, int seconds, Options more) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("wrk", "--latency", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
        command.addAll(more.before());
        command.add(address);
        command.addAll(more.after());
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0 || FAILED.matcher(told).find()) {
            throw new IOException("wrk did not get what it asked " + address + " for: " + told);
        }
        return new Seen(Double.parseDouble(group(RATE, told).group(1)), millis(P50, told), millis(P99, told));
    }

    /** What stands around the address on wrk's command line. */
    record Options(List<String> before, List<String> after) {

        static Options none() {
            return new Options(List.of(), List.of());
        }

        static Options header(String header) {
            return new Options(List.of("-H", header), List.of());
        }

        /** A script that asks the questions of a file from a line on, so that no two runs ask the same. */
        static Options script(Path script, Path questions, long begin) {
            return new Options(
                    List.of("-s", script.toString()), List.of("--", questions.toString(), Long.toString(begin)));
        }
    }

    private static double millis(Pattern what, String told) {
        Matcher found = group(what, told);
        double number = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> number / 1000;
            case "ms" -> number;
            default -> number * 1000;
        };
    }

    private static Matcher group(Pattern what, String told) {
        Matcher found = what.matcher(told);
        if (!found.find()) {
            throw new IllegalStateException("wrk told no " + what + ": " + told);
        }
        return found;
    }
}
