package org.cifal.workshops.catalogue.template;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;

/** Brings the present template of every published call to hand, soon after it is published or replaced. */
@ApplicationScoped
class FetchingTemplates {

    private final Snapshots snapshots;
    private final TemplateFiles files;
    private final TemplatesAtHand atHand;
    private long fetchedTo;

    FetchingTemplates(Snapshots snapshots, TemplateFiles files, TemplatesAtHand atHand) {
        this.snapshots = snapshots;
        this.files = files;
        this.atHand = atHand;
    }

    /** Goes on where it stopped: while the database is away there is nothing to fetch from. */
    @Scheduled(every = "${workshops.snapshot.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void fetch() {
        Snapshot snapshot = snapshots.current();
        try {
            for (PreparedWorkshop changed : snapshot.changedAfter(fetchedTo)) {
                fetch(changed.published());
                fetchedTo = changed.changeNumber();
            }
        } catch (PersistenceException away) {
            // Snapshots tells that the database is away; the next time begins with the one that was not fetched.
        }
    }

    private void fetch(PublishedWorkshop workshop) {
        PublicDocuments.present(workshop).forEach(document -> {
            Template known = document.template();
            if (known != null && !atHand.has(known)) {
                files.findPublic(workshop.workshop().id(), document.code(), known.version())
                        .ifPresent(atHand::keep);
            }
        });
    }
}
