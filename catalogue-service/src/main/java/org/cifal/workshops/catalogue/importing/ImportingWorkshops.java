package org.cifal.workshops.catalogue.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.workshop.WorkshopChanged;

/**
 * Takes lines one after the other. All or nothing, and every dry run, is one transaction that is rolled back where it
 * must not stay: what the report says was tried against the very database (docs/adr/0022).
 */
@ApplicationScoped
class ImportingWorkshops {

    private static final int BATCH = 50;
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
                    report.add(seen.take(lines.next(), taking));
                    if (report.lines() % BATCH == 0) {
                        imported.forgetLoaded();
                    }
                }
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
            report.add(QuarkusTransaction.requiringNew().call(() -> seen.take(line, taking)));
        }
        return true;
    }

    /** Which references came before, by owner: a second one would undo what the first said. */
    private static final class References {

        private final Map<String, Integer> lineOf = new HashMap<>();

        LineReportView take(Candidate line, TakingLine taking) {
            if (line.workshop() == null) {
                return taking.take(line);
            }
            String reference = line.workshop().content().owner() + "/" + line.externalReference();
            Integer before = lineOf.putIfAbsent(reference, line.line());
            return before == null
                    ? taking.take(line)
                    : LineReportView.refused(
                            line,
                            List.of(new FieldError(
                                    "#/externalReference", "is used in line %d already".formatted(before))));
        }
    }
}
