package org.cifal.workshops.catalogue.detail;

import java.util.List;
import java.util.Map;
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

    private static final String CODE = "[a-z]+(-[a-z]+)*";

    /** Where words of the page stand, by the end of the pointer to what they say. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("/publicationStatus", "publication"),
            Map.entry("/format", "format"),
            Map.entry("/type", "page.value.eventType"),
            Map.entry("/admission/ways", "page.value.way"),
            Map.entry("/fee/kind", "page.value.feeKind"),
            Map.entry("/certificate/kinds", "page.value.certificate"),
            Map.entry("/organisers/role", "page.value.role"),
            Map.entry("/eligibility/weight", "page.value.weight"),
            Map.entry("/assistance/kind", "page.value.assistance"),
            Map.entry("/notificationPolicy/kind", "page.value.notified"),
            Map.entry("/nomination/officialUploads", "page.value.officialUploads"),
            Map.entry("/consents/purpose", "page.value.purpose"));

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
        return plain(value, change.pointer(), reader);
    }

    private static String plain(Object value, String pointer, Reader reader) {
        if (value instanceof Boolean truth) {
            return reader.texts().say(truth ? "page.yes" : "page.no");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> plain(each, pointer, reader)).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map && isText(map)) {
            return reader.read(WireFormat.mapper().convertValue(map, Texts.class))
                    .text();
        }
        return value instanceof Map<?, ?> whole ? parts(whole, pointer, reader) : word(value, pointer, reader.texts());
    }

    /** A value of a closed vocabulary as the page says it elsewhere; anything else as it stands. */
    private static String word(Object value, String pointer, PageTexts texts) {
        String stated = String.valueOf(value);
        String place = pointer.replaceAll("/\\d+(?=/|$)", "");
        return WORDS.entrySet().stream()
                .filter(words -> place.endsWith(words.getKey()) && stated.matches(CODE))
                .findFirst()
                .map(words -> texts.say(words.getValue() + "." + stated))
                .orElse(stated);
    }

    /** A file by its name, and of all else what is said of it, one after the other. */
    private static String parts(Map<?, ?> whole, String pointer, Reader reader) {
        Object fileName = whole.get("fileName");
        return fileName != null
                ? String.valueOf(fileName)
                : whole.entrySet().stream()
                        .filter(part -> part.getValue() != null)
                        .map(part -> plain(part.getValue(), pointer + "/" + part.getKey(), reader))
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
