package org.cifal.workshops.catalogue.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.workshop.WorkshopChanged;
import org.jboss.logging.Logger;

/**
 * Takes lines one after the other. All or nothing, and every dry run, is one transaction that is rolled back where it
 * must not stay: what the report says was tried against the very database (docs/adr/0022).
 */
@ApplicationScoped
class ImportingWorkshops {

    private static final Logger LOG = Logger.getLogger(ImportingWorkshops.class);
    private static final int ATTEMPTS = 3;
    private static final int SECONDS = 1_800;

    private final TakingLine taking;
    private final ImportedWorkshops imported;
    private final Event<WorkshopChanged> changes;

    ImportingWorkshops(TakingLine taking, ImportedWorkshops imported, Event<WorkshopChanged> changes) {
        this.taking = taking;
        this.imported = imported;
        this.changes = changes;
    }

    /** Ends the one transaction without an effect. */
    private static final class NothingStays extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingStays() {
            super(null, null, false, false);
        }
    }

    /** Whether anything the report says was kept. */
    boolean run(Iterator<Candidate> lines, ImportOptions options, ImportReport report) {
        boolean kept = (options.allOrNothing() || options.dryRun())
                ? inOneTransaction(lines, options, report)
                : lineByLine(lines, report);
        if (kept) {
            changes.fire(new WorkshopChanged(null));
        }
        return kept;
    }

    private boolean inOneTransaction(Iterator<Candidate> lines, ImportOptions options, ImportReport report) {
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                var seen = new References();
                while (lines.hasNext()) {
                    Candidate line = lines.next();
                    report.add(seen.before(line).orElseGet(() -> taking.take(line)));
                    // Whatever is loaded is compared with what was read each time a line asks the database.
                    imported.forgetLoaded();
                }
                report.finish();
                if (options.dryRun() || report.anyRefused()) {
                    throw new NothingStays();
                }
            });
            return true;
        } catch (NothingStays asMeant) {
            return false;
        }
    }

    private boolean lineByLine(Iterator<Candidate> lines, ImportReport report) {
        var seen = new References();
        while (lines.hasNext()) {
            Candidate line = lines.next();
            report.add(seen.before(line).orElseGet(() -> inItsOwnTransaction(line)));
        }
        report.finish();
        return true;
    }

    /** Whoever was overtaken sees the second time what the other did. */
    private LineReportView inItsOwnTransaction(Candidate line) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> taking.take(line));
            } catch (Overtaken again) {
                LOG.debugf("Line %d was overtaken, attempt %d", line.line(), attempt);
            } catch (QuarkusTransactionException atTheCommit) {
                if (!Overtaken.saidBy(atTheCommit)) {
                    throw atTheCommit;
                }
                LOG.debugf("Line %d was overtaken at its end, attempt %d", line.line(), attempt);
            }
        }
        return LineReportView.refused(
                line, List.of(new FieldError(line.place().whole(), "was taken by others each time; import it again")));
    }

    /** Which references came before, by owner: a second one would undo what the first said. */
    private static final class References {

        private final Map<String, Integer> lineOf = new HashMap<>();

        /** The refusal of a line whose reference came before. */
        Optional<LineReportView> before(Candidate line) {
            if (line.workshop() == null) {
                return Optional.empty();
            }
            String reference = line.workshop().content().owner() + "/" + line.externalReference();
            Integer before = lineOf.putIfAbsent(reference, line.line());
            return Optional.ofNullable(before)
                    .map(first -> LineReportView.refused(
                            line,
                            List.of(new FieldError(
                                    line.place().ofReference(), "is used in line %d already".formatted(first)))));
        }
    }
}
