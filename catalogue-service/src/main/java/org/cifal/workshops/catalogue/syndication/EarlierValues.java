package org.cifal.workshops.catalogue.syndication;

import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Intake;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** What a notice says was there before, and is there since; a notice keeps both as plain documents. */
public final class EarlierValues {

    private static final String SCHEDULE = "/schedule";
    private static final String DEADLINE = "/call/deadline";
    private static final String INTAKES = "/call/intakes";

    private EarlierValues() {}

    public static boolean changesSchedule(FieldChange change) {
        return change.pointer().equals(SCHEDULE);
    }

    public static boolean changesDeadline(FieldChange change) {
        return change.pointer().equals(DEADLINE);
    }

    public static boolean changesIntakes(FieldChange change) {
        return change.pointer().equals(INTAKES);
    }

    public static Optional<Schedule> schedule(Object document) {
        return read(document, Schedule.class);
    }

    public static Optional<Deadline> deadline(Object document) {
        return read(document, Deadline.class);
    }

    /** Null where there were none. */
    public static List<Intake> intakes(Object document) {
        return read(document, Intake[].class).map(List::of).orElse(null);
    }

    private static <T> Optional<T> read(Object document, Class<T> type) {
        return Optional.ofNullable(document).map(present -> WireFormat.mapper().convertValue(present, type));
    }
}
