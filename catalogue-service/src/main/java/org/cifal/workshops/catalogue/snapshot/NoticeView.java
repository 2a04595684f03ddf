package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.NoticeKind;

/** A notice as everyone reads it. */
record NoticeView(NoticeKind kind, Instant at, Optional<Texts> words, List<FieldChange> changes) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.kind(), notice.at(), notice.words(), notice.changes().isEmpty() ? null : notice.changes());
    }
}
