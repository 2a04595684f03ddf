package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;

/** Everything published as it stands at one instant; never changed, only replaced. */
public final class Snapshot {

    private static final int MOST_KEPT_ANSWERS = 2_000;

    private final Map<String, PreparedWorkshop> bySlug;
    private final List<PreparedWorkshop> listed;
    private final List<PreparedWorkshop> changes;
    private final Instant holdsFrom;
    private final Instant holdsUntil;
    private final ConcurrentMap<Object, PreparedAnswer> answers = new ConcurrentHashMap<>();

    private Snapshot(Collection<PreparedWorkshop> all) {
        this.bySlug = all.stream().collect(Collectors.toUnmodifiableMap(PreparedWorkshop::slug, Function.identity()));
        this.listed = all.stream()
                .filter(workshop -> !workshop.withdrawn())
                .sorted(Comparator.comparing(PreparedWorkshop::position))
                .toList();
        this.changes = all.stream()
                .sorted(Comparator.comparingLong(PreparedWorkshop::changeNumber))
                .toList();
        this.holdsFrom = all.stream()
                .flatMap(w -> w.since().stream())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        this.holdsUntil = all.stream()
                .flatMap(w -> w.changesAt().stream())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    static Snapshot empty() {
        return new Snapshot(List.of());
    }

    /** This with some workshops replaced by what they are now. */
    Snapshot with(List<PreparedWorkshop> changed) {
        Map<String, PreparedWorkshop> replaced =
                changed.stream().collect(Collectors.toMap(PreparedWorkshop::slug, Function.identity()));
        return new Snapshot(Stream.concat(
                        bySlug.values().stream().filter(workshop -> !replaced.containsKey(workshop.slug())),
                        changed.stream())
                .toList());
    }

    /** Whether every status it states is the one of this instant. */
    boolean holdsAt(Instant now) {
        return now.isBefore(holdsUntil) && !now.isBefore(holdsFrom);
    }

    Snapshot at(Instant now, String publicUrl) {
        return new Snapshot(bySlug.values().stream()
                .map(workshop -> workshop.at(now, publicUrl))
                .toList());
    }

    long lastChangeNumber() {
        return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).changeNumber();
    }

    public Optional<PreparedWorkshop> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** In the order of the listing. */
    public List<PreparedWorkshop> listed() {
        return listed;
    }

    /** Everything that changed after this number, in the order of the changes, withdrawn workshops included. */
    public List<PreparedWorkshop> changedAfter(long changeNumber) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).changeNumber() <= changeNumber) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return changes.subList(low, changes.size());
    }

    /** An answer that is made once for as long as this snapshot stands. */
    public PreparedAnswer answer(Object question, Function<Snapshot, PreparedAnswer> making) {
        PreparedAnswer made = answers.get(question);
        if (made == null) {
            made = making.apply(this);
            if (answers.size() < MOST_KEPT_ANSWERS) {
                answers.put(question, made);
            }
        }
        return made;
    }
}
