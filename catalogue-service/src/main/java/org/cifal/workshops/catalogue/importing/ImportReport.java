package org.cifal.workshops.catalogue.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.cifal.workshops.catalogue.importing.LineReportView.Outcome;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** A report that is written to disk as it is made, and sent from there once it is known what was kept. */
final class ImportReport {

    private final Path file;
    private final OutputStream lines;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    ImportReport() throws IOException {
        this(Files.createTempFile("import-report", ".ndjson"));
    }

    ImportReport(Path file) throws IOException {
        this.file = file;
        lines = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void add(LineReportView line) {
        counts.merge(line.outcome(), 1, Integer::sum);
        try {
            write(lines, line);
        } catch (IOException failure) {
            throw DiskFull.or(failure);
        }
    }

    /** Nothing of it waits in memory any more: what is kept afterwards can also be told. */
    void finish() {
        try {
            lines.flush();
        } catch (IOException failure) {
            throw DiskFull.or(failure);
        }
    }

    boolean anyRefused() {
        return counts.containsKey(Outcome.REFUSED);
    }

    int lines() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    void discard() throws IOException {
        try {
            lines.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Sends it; a workshop that was not kept has no id to go by. */
    void sendTo(OutputStream receiver, ImportOptions options, boolean kept) throws IOException {
        try (BufferedReader written = Files.newBufferedReader(file)) {
            for (String line = written.readLine(); line != null; line = written.readLine()) {
                ObjectNode view = (ObjectNode) WireFormat.mapper().readTree(line);
                if (!kept && "created".equals(view.path("outcome").asText())) {
                    view.remove("id");
                }
                write(receiver, view);
            }
        }
        write(receiver, Map.of("summary", summary(options, kept)));
    }

    private ImportSummaryView summary(ImportOptions options, boolean kept) {
        return new ImportSummaryView(
                lines(),
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.REFUSED, 0),
                options.mode(),
                options.dryRun(),
                kept);
    }

    private static void write(OutputStream to, Object view) throws IOException {
        to.write(WireFormat.bytes(view));
        to.write('\n');
    }
}
