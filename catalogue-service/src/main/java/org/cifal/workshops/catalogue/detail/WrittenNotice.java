package org.cifal.workshops.catalogue.detail;

import java.util.List;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.Spoken;
import org.cifal.workshops.catalogue.wire.WireFormat;

/**
 * What changed, for people.
 *
 * @param words null where none were given
 */
record WrittenNotice(String kind, HostTime.Moment at, Spoken words, List<WrittenChange> changes) {

    /** One value; either side is null where there was or is none. */
    record WrittenChange(String field, String from, String to) {

        private static WrittenChange of(FieldChange change) {
            return new WrittenChange(
                    change.pointer().substring(1).replace("/", " › "), written(change.from()), written(change.to()));
        }

        private static String written(Object value) {
            return value == null || value instanceof String ? (String) value : WireFormat.text(value);
        }
    }

    static WrittenNotice of(Notice notice, Reader reader) {
        return new WrittenNotice(
                reader.texts().say("page.value.notice", notice.kind()),
                new HostTime(reader.texts()).day(notice.at()),
                notice.words().map(reader::read).orElse(null),
                notice.changes().stream().map(WrittenChange::of).toList());
    }
}
