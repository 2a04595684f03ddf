package org.cifal.workshops.benchmarks.rush;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JVM told of its collections ({@code -Xlog:gc:file=…:time}). */
final class HeapLog {

    private static final Pattern PAUSE = Pattern.compile("\\[([^\\]]+)\\].*Pause.* (\\d+)M->(\\d+)M\\(\\d+M\\)");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    private final Path log;

    /**
     * The collections of some time.
     *
     * @param least MB in use after that collection after which the least was; 0 without any
     * @param most MB in use before a collection; 0 without any
     */
    record Between(int number, int least, int most) {}

    private record Pause(Instant at, int before, int after) {}

    HeapLog(Path log) {
        this.log = log;
    }

    Between between(Instant from, Instant to) throws IOException {
        List<Pause> pauses = Files.readAllLines(log).stream()
                .map(PAUSE::matcher)
                .filter(Matcher::find)
                .map(pause -> new Pause(
                        OffsetDateTime.parse(pause.group(1), TIME).toInstant(),
                        Integer.parseInt(pause.group(2)),
                        Integer.parseInt(pause.group(3))))
                .filter(pause -> !pause.at().isBefore(from) && pause.at().isBefore(to))
                .toList();
        return new Between(
                pauses.size(),
                pauses.stream().mapToInt(Pause::after).min().orElse(0),
                pauses.stream().mapToInt(Pause::before).max().orElse(0));
    }
}
