package org.cifal.workshops.catalogue.detail;

import java.time.ZoneId;
import java.util.List;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.Spoken;

/**
 * What changed, for people, on the day it was where the host is.
 *
 * @param words null where none were given
 */
record WrittenNotice(String kind, HostTime.Moment at, Spoken words, List<WrittenChange> changes) {

    static WrittenNotice of(Notice notice, ZoneId zone, Reader reader) {
        return new WrittenNotice(
                reader.texts().say("page.value.notice", notice.kind()),
                new HostTime(reader.texts()).day(notice.at(), zone),
                notice.words().map(reader::read).orElse(null),
                notice.changes().stream()
                        .map(change -> WrittenChange.of(change, reader))
                        .toList());
    }
}
