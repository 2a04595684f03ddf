package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.List;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * The facts of one workshop as they were committed.
 *
 * @param changeNumber its position in the change feed
 * @param notices the newest first
 */
public record PublishedWorkshop(
        WorkshopRecordView workshop, Instant changedAt, long changeNumber, List<Notice> notices) {

    static PublishedWorkshop of(Workshop workshop, List<Notice> notices, String publicUrl) {
        return new PublishedWorkshop(
                WorkshopRecordView.of(workshop, publicUrl),
                workshop.changedAt(),
                workshop.changeNumber().orElseThrow(),
                notices);
    }
}
