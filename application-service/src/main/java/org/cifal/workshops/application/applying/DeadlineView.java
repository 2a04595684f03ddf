package org.cifal.workshops.application.applying;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cifal.workshops.application.call.Deadline;

/** A deadline, whole. */
public record DeadlineView(String kind, LocalDate date, String time, String timeZone, String closesAt, String stated) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.kind(),
                deadline.date(),
                deadline.time() == null ? null : MINUTES.format(deadline.time()),
                deadline.timeZone(),
                deadline.closesAt()
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null),
                deadline.stated());
    }
}
