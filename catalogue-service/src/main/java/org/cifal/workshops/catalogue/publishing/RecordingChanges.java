package org.cifal.workshops.catalogue.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.changefeed.ChangeNumbers;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.history.History;
import org.cifal.workshops.catalogue.history.HistoryEntry;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.Notices;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.Workshop;

/** Keeps what a verb did in the transaction in which it did it: the notice, the history, the place in the feed. */
@ApplicationScoped
public class RecordingChanges {

    private final Notices notices;
    private final History history;
    private final ChangeNumbers numbers;
    private final CurrentEditor editor;

    RecordingChanges(Notices notices, History history, ChangeNumbers numbers, CurrentEditor editor) {
        this.notices = notices;
        this.history = history;
        this.numbers = numbers;
        this.editor = editor;
    }

    /**
     * A change that leaves the publication status as it is.
     *
     * @param words may be null
     */
    public void published(Workshop workshop, EditorialAction action, Texts words, Notice notice) {
        record(workshop, action, words, workshop.status(), Optional.of(notice));
    }

    /** A change of what only editors see. */
    public void drafted(Workshop workshop, EditorialAction action, List<FieldChange> changes) {
        remember(workshop, action, null, changes);
    }

    /**
     * A change of what everyone sees or is to see.
     *
     * @param words may be null
     * @param before the publication status before the change
     */
    public void record(
            Workshop workshop, EditorialAction action, Texts words, PublicationStatus before, Optional<Notice> notice) {
        notice.ifPresent(notices::persist);
        remember(workshop, action, words, changes(before, workshop, notice));
        numbers.stampLast(workshop.id());
    }

    private void remember(Workshop workshop, EditorialAction action, Texts words, List<FieldChange> made) {
        history.persist(new HistoryEntry(
                workshop.id(), workshop.changedAt(), editor.actor(), action, workshop.revision(), words, made));
    }

    private static List<FieldChange> changes(PublicationStatus before, Workshop workshop, Optional<Notice> notice) {
        var all = new ArrayList<>(notice.map(Notice::changes).orElse(List.of()));
        var status = new FieldChange("/publicationStatus", before, workshop.status());
        if (before != workshop.status() && !all.contains(status)) {
            all.add(status);
        }
        return all;
    }
}
