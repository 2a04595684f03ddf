package org.cifal.workshops.catalogue.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.Notices;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.Workshops;

/**
 * What was published and changed, a stretch at a time. Where one row of a stretch cannot be read, each is read alone,
 * and that one is left out.
 */
final class CommittedChanges {

    private final Workshops workshops;
    private final Notices notices;
    private final LeftOut leftOut;
    private final String publicUrl;
    private final int most;

    /**
     * Some of the changes.
     *
     * @param readTo the change number up to which all of them were read
     */
    record Stretch(List<PublishedWorkshop> workshops, long readTo, boolean isLast) {}

    /**
     * All changes.
     *
     * @param most in a stretch
     */
    CommittedChanges(Workshops workshops, Notices notices, LeftOut leftOut, String publicUrl, int most) {
        this.workshops = workshops;
        this.notices = notices;
        this.leftOut = leftOut;
        this.publicUrl = publicUrl;
        this.most = most;
    }

    /** The next changes after this number. */
    Stretch after(long changeNumber) {
        try {
            List<PublishedWorkshop> read = QuarkusTransaction.requiringNew().call(() -> together(changeNumber));
            long readTo =
                    read.isEmpty() ? changeNumber : read.get(read.size() - 1).changeNumber();
            return new Stretch(read, readTo, read.size() < most);
        } catch (RuntimeException unread) {
            if (OfTheDatabase.is(unread)) {
                throw unread;
            }
            return oneByOne(changeNumber);
        }
    }

    private List<PublishedWorkshop> together(long changeNumber) {
        List<Workshop> changed = workshops.changedAfter(changeNumber, most);
        Map<UUID, List<Notice>> noticesOf = notices
                .of(changed.stream().map(Workshop::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Notice::workshopId));
        return changed.stream()
                .map(workshop ->
                        PublishedWorkshop.of(workshop, noticesOf.getOrDefault(workshop.id(), List.of()), publicUrl))
                .toList();
    }

    private Stretch oneByOne(long changeNumber) {
        List<Workshops.Change> changes =
                QuarkusTransaction.requiringNew().call(() -> workshops.changesAfter(changeNumber, most));
        long readTo = changes.isEmpty()
                ? changeNumber
                : changes.get(changes.size() - 1).changeNumber();
        List<PublishedWorkshop> read =
                changes.stream().flatMap(change -> alone(change.id()).stream()).toList();
        return new Stretch(read, readTo, changes.size() < most);
    }

    private Optional<PublishedWorkshop> alone(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> workshops
                    .findByIdOptional(id)
                    .map(workshop -> PublishedWorkshop.of(workshop, notices.of(List.of(id)), publicUrl)));
        } catch (RuntimeException unread) {
            if (OfTheDatabase.is(unread)) {
                throw unread;
            }
            leftOut.add(id, unread);
            return Optional.empty();
        }
    }
}
