package org.cifal.workshops.catalogue.syndication;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Intake;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** What a notice says was there before, and is there since; a notice keeps both as plain documents. */
public final class EarlierValues {

    private static final String SCHEDULE = "/schedule";
    private static final String PART_OF_SCHEDULE = SCHEDULE + "/";
    private static final String DEADLINE = "/call/deadline";
    private static final String INTAKES = "/call/intakes";

    private EarlierValues() {}

    public static boolean changesSchedule(FieldChange change) {
        return change.pointer().equals(SCHEDULE);
    }

    /** Whether it changes one member of the schedule, as a correction does. */
    public static boolean changesPartOfSchedule(FieldChange change) {
        return change.pointer().startsWith(PART_OF_SCHEDULE);
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

    /** The schedule in which some members were not changed yet; none of them is an object with members of its own. */
    public static Schedule scheduleBefore(List<FieldChange> changesOfParts, Schedule after) {
        Map<String, Object> members =
                WireFormat.mapper().convertValue(after, new TypeReference<Map<String, Object>>() {});
        changesOfParts.forEach(
                change -> members.put(change.pointer().substring(PART_OF_SCHEDULE.length()), change.from()));
        return WireFormat.mapper().convertValue(members, Schedule.class);
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
