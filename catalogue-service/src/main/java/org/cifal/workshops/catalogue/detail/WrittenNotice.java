package org.cifal.workshops.catalogue.detail;

import java.util.List;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.Spoken;

/**
 * What changed, for people.
 *
 * @param words null where none were given
 */
record WrittenNotice(String kind, HostTime.Moment at, Spoken words, List<WrittenChange> changes) {

    static WrittenNotice of(Notice notice, Reader reader) {
        return new WrittenNotice(
                reader.texts().say("page.value.notice", notice.kind()),
                new HostTime(reader.texts()).day(notice.at()),
                notice.words().map(reader::read).orElse(null),
                notice.changes().stream()
                        .map(change -> WrittenChange.of(change, reader))
                        .toList());
    }
}
