package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Timing;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.wire.WireFormat;
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

    private static final String SCHEDULE = "/schedule";

    static PublishedWorkshop of(Workshop workshop, List<Notice> notices, String publicUrl) {
        return new PublishedWorkshop(
                WorkshopRecordView.of(workshop, publicUrl),
                workshop.changedAt(),
                workshop.changeNumber().orElseThrow(),
                notices);
    }

    /** Whether it was given other days or hours since it was published. */
    public boolean rescheduled() {
        return reschedulings().findAny().isPresent();
    }

    /** The notices that gave it other days or hours: some mend a title, and some end a postponement with the former days. */
    public Stream<Notice> reschedulings() {
        return notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.RESCHEDULED)
                .filter(notice -> notice.changes().stream()
                        .filter(change -> change.pointer().equals(SCHEDULE))
                        .anyMatch(change -> !timing(change.from()).equals(timing(change.to()))));
    }

    private static Timing timing(Object schedule) {
        return Timing.of(schedule == null ? null : WireFormat.mapper().convertValue(schedule, Schedule.class));
    }
}
