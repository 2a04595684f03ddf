package org.cifal.workshops.catalogue.detail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.syndication.EarlierValues;
import org.cifal.workshops.catalogue.wire.WireFormat;

/**
 * One value that changed, by the name people know it under.
 *
 * @param from null where there was none
 * @param to null where there is none now
 */
record WrittenChange(String field, String from, String to) {

    private static final String CALL = "call";
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    static WrittenChange of(FieldChange change, Reader reader) {
        return new WrittenChange(
                label(change.pointer(), reader.texts()),
                written(change, change.from(), reader),
                written(change, change.to(), reader));
    }

    /** The label of the outermost value that has one: a page needs no path into a list. */
    private static String label(String pointer, PageTexts texts) {
        String[] path = pointer.split("/", -1);
        return path.length > 2 && path[1].equals(CALL)
                ? texts.say("page.callField." + path[2])
                : texts.say("page.field." + path[path.length > 1 ? 1 : 0]);
    }

    private static String written(FieldChange change, Object value, Reader reader) {
        if (value == null) {
            return null;
        }
        if (EarlierValues.changesSchedule(change)) {
            return EarlierValues.schedule(value)
                    .map(schedule -> dates(schedule, reader.texts()))
                    .orElse(null);
        }
        if (EarlierValues.changesDeadline(change)) {
            return EarlierValues.deadline(value)
                    .map(deadline -> deadline(deadline, reader.texts()))
                    .orElse(null);
        }
        return plain(value, reader);
    }

    private static String plain(Object value, Reader reader) {
        if (value instanceof Boolean truth) {
            return reader.texts().say(truth ? "page.yes" : "page.no");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> plain(each, reader)).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map && isText(map)) {
            return reader.read(WireFormat.mapper().convertValue(map, Texts.class))
                    .text();
        }
        return value instanceof Map<?, ?> whole ? parts(whole, reader) : String.valueOf(value);
    }

    /** A file by its name, and of all else what is said of it, one after the other. */
    private static String parts(Map<?, ?> whole, Reader reader) {
        Object fileName = whole.get("fileName");
        return fileName != null
                ? String.valueOf(fileName)
                : whole.values().stream()
                        .filter(Objects::nonNull)
                        .map(part -> plain(part, reader))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** Whether its names are languages and its values words in them. */
    private static boolean isText(Map<?, ?> map) {
        return !map.isEmpty()
                && map.entrySet().stream()
                        .allMatch(entry -> entry.getValue() instanceof String
                                && String.valueOf(entry.getKey()).matches(LANGUAGE));
    }

    private static String dates(Schedule schedule, PageTexts texts) {
        String days = new HostTime(texts)
                .stretches(schedule).stream().map(HostTime.Stretch::words).collect(Collectors.joining("; "));
        return days.isEmpty() ? schedule.stated() : days;
    }

    private static String deadline(Deadline deadline, PageTexts texts) {
        return new HostTime(texts).deadline(deadline).words();
    }
}
