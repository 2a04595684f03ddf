package org.cifal.workshops.application.scanning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.ReceivingDocument;
import org.cifal.workshops.application.lease.Leases;
import org.cifal.workshops.application.problem.Rejection;
import org.cifal.workshops.application.scanner.Finding;
import org.cifal.workshops.application.scanner.Scanner;
import org.cifal.workshops.application.scanner.ScannerAway;
import org.jboss.logging.Logger;

/** Has the scanner look through what came in. What it does not come to, it comes to the next time. */
@ApplicationScoped
class ScanningDocuments {

    private static final Logger LOG = Logger.getLogger(ScanningDocuments.class);
    private static final String WORK = "scan";
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Scanner scanner;
    private final RecordingFindings findings;
    private final ReceivingDocument receiving;
    private final Leases leases;
    private final Clock clock;

    ScanningDocuments(
            Scanner scanner, RecordingFindings findings, ReceivingDocument receiving, Leases leases, Clock clock) {
        this.scanner = scanner;
        this.findings = findings;
        this.receiving = receiving;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(every = "{workshops.scanner.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        if (!scanner.configured() || !leases.take(WORK, LONGEST, clock.instant())) {
            return;
        }
        try {
            scanDue();
        } catch (ScannerAway away) {
            LOG.warnf("Documents wait for the scanner: %s", away.getCause());
        } finally {
            leases.giveBack(WORK);
        }
    }

    private void scanDue() throws ScannerAway {
        List<Document> due = findings.due(clock.instant());
        for (Document document : due) {
            findings.record(document.id(), look(document), clock.instant());
        }
    }

    private Finding look(Document document) throws ScannerAway {
        try (InputStream file = receiving.open(document)) {
            return scanner.look(file);
        } catch (IOException | Rejection unreadable) {
            LOG.warnf("Document %s could not be read for the scanner.", document.id());
            return new Finding(Finding.Kind.UNDECIDED, "The file could not be read.");
        }
    }
}
