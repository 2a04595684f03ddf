package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.fulltext.TextIndex;
import org.cifal.workshops.catalogue.fulltext.TextSearch;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The snapshot of now. Whoever reads it waits for what the clock changes, never for what editors do. */
final class PresentSnapshot {

    private final LeftOut leftOut;
    private final String publicUrl;
    private volatile Snapshot current = Snapshot.empty();

    PresentSnapshot(LeftOut leftOut, String publicUrl) {
        this.leftOut = leftOut;
        this.publicUrl = publicUrl;
    }

    /** With the statuses and the today of this instant. */
    Snapshot at(Instant now) {
        Snapshot snapshot = current;
        return snapshot.holdsAt(now) ? snapshot : derivedAt(now);
    }

    private synchronized Snapshot derivedAt(Instant now) {
        if (!current.holdsAt(now)) {
            current = current.at(now, workshop -> preparedAt(now, workshop));
        }
        return current;
    }

    private PreparedWorkshop preparedAt(Instant now, PreparedWorkshop workshop) {
        return leftOut.unless(id(workshop), () -> workshop.at(now, publicUrl)).orElseGet(workshop::standingStill);
    }

    /**
     * Replaces some workshops by what they are now; by one thread at a time. It is made beside what is read, and once
     * more where the clock replaced that meanwhile.
     */
    void take(List<PreparedWorkshop> changed) {
        List<PreparedWorkshop> taken = changed;
        TextSearch words;
        try {
            words = current.words(taken);
        } catch (RuntimeException ofOne) {
            taken = withWords(changed);
            if (taken.size() == changed.size()) {
                throw ofOne;
            }
            words = current.words(taken);
        }
        Snapshot before;
        do {
            before = current;
        } while (!exchanged(before, before.with(taken, words)));
    }

    private synchronized boolean exchanged(Snapshot before, Snapshot after) {
        if (current != before) {
            return false;
        }
        current = after;
        return true;
    }

    /** Without those whose words cannot be told; each is tried alone, in an index of no use. */
    private List<PreparedWorkshop> withWords(List<PreparedWorkshop> changed) {
        var trial = new TextIndex();
        return changed.stream()
                .filter(workshop -> leftOut.unless(id(workshop), () -> trial.with(only(workshop)))
                        .isPresent())
                .toList();
    }

    private static Map<Integer, Optional<WorkshopContent>> only(PreparedWorkshop workshop) {
        return Map.of(0, workshop.searched());
    }

    private static UUID id(PreparedWorkshop workshop) {
        return workshop.published().workshop().id();
    }
}
