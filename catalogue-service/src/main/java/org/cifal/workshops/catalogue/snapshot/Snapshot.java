package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.fulltext.TextIndex;
import org.cifal.workshops.catalogue.fulltext.TextSearch;
import org.cifal.workshops.catalogue.index.Findable;
import org.cifal.workshops.catalogue.index.Moment;
import org.cifal.workshops.catalogue.index.Order;
import org.cifal.workshops.catalogue.index.WorkshopIndex;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * Everything published as it stands at one instant; never changed, only replaced. What a replacement does not touch is
 * shared with it.
 */
public final class Snapshot {

    private final Slots slots;
    private final TextIndex texts;
    private final PreparedWorkshop[] bySlot;
    private final int[] changes;
    private final WorkshopIndex index;
    private final TextSearch text;
    private final AnswersAtHand answers = new AnswersAtHand();

    private Snapshot(
            Slots slots,
            TextIndex texts,
            PreparedWorkshop[] bySlot,
            int[] changes,
            WorkshopIndex index,
            TextSearch text) {
        this.slots = slots;
        this.texts = texts;
        this.bySlot = bySlot;
        this.changes = changes;
        this.index = index;
        this.text = text;
    }

    static Snapshot empty() {
        var texts = new TextIndex();
        return new Snapshot(
                new Slots(), texts, new PreparedWorkshop[0], new int[0], WorkshopIndex.empty(), texts.with(Map.of()));
    }

    /** Puts the words of these into the index, for {@link #with}, and takes long; by one thread at a time. */
    TextSearch words(List<PreparedWorkshop> changed) {
        Map<Integer, Optional<WorkshopContent>> contents = new LinkedHashMap<>();
        replacing(changed).forEach((slot, workshop) -> contents.put(slot, workshop.searched()));
        return texts.with(contents);
    }

    /** This with some workshops replaced by what they are now. */
    Snapshot with(List<PreparedWorkshop> changed, TextSearch words) {
        Map<Integer, PreparedWorkshop> replacing = replacing(changed);
        int[] unchanged = Arrays.stream(changes)
                .filter(slot -> !replacing.containsKey(slot))
                .toArray();
        int[] newest = replacing.keySet().stream().mapToInt(Integer::intValue).toArray();
        return replaced(
                index,
                replacing,
                IntStream.concat(Arrays.stream(unchanged), Arrays.stream(newest))
                        .toArray(),
                words);
    }

    /** By slot, in the order of the changes. */
    private Map<Integer, PreparedWorkshop> replacing(List<PreparedWorkshop> changed) {
        Map<Integer, PreparedWorkshop> replacing = new LinkedHashMap<>();
        changed.stream()
                .sorted(Comparator.comparingLong(PreparedWorkshop::changeNumber))
                .forEach(workshop -> {
                    // One that changed again meanwhile stands where it changed last.
                    int slot = slots.given(workshop.slug());
                    replacing.remove(slot);
                    replacing.put(slot, workshop);
                });
        return replacing;
    }

    /** Whether every status it states is the one of this instant, and today the same day. */
    boolean holdsAt(Instant now) {
        return index.holdsAt(now);
    }

    /**
     * This with the statuses and the today of another instant.
     *
     * @param preparing for that instant each workshop whose status differs
     */
    Snapshot at(Instant now, UnaryOperator<PreparedWorkshop> preparing) {
        Map<Integer, PreparedWorkshop> replacing = new LinkedHashMap<>();
        index.outdatedAt(now).stream().forEach(slot -> replacing.put(slot, preparing.apply(bySlot[slot])));
        return replaced(index.at(now), replacing, changes, text);
    }

    private Snapshot replaced(
            WorkshopIndex before, Map<Integer, PreparedWorkshop> replacing, int[] changed, TextSearch found) {
        int most = replacing.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        PreparedWorkshop[] all = Arrays.copyOf(bySlot, Math.max(bySlot.length, most + 1));
        Map<Integer, Optional<Findable>> findable = new LinkedHashMap<>();
        replacing.forEach((slot, workshop) -> {
            all[slot] = workshop;
            findable.put(
                    slot, Optional.of(workshop).filter(PreparedWorkshop::listed).map(PreparedWorkshop::findable));
        });
        return new Snapshot(slots, texts, all, changed, before.with(findable), found);
    }

    public Optional<PreparedWorkshop> find(String slug) {
        return slots.of(slug).filter(slot -> slot < bySlot.length).map(slot -> bySlot[slot]);
    }

    /** The workshop in a slot of {@link #index}. */
    public PreparedWorkshop at(int slot) {
        return bySlot[slot];
    }

    /** The listed workshops by what they are filtered and sorted by. */
    public WorkshopIndex index() {
        return index;
    }

    /** The words of the listed workshops. */
    public TextSearch text() {
        return text;
    }

    /** In the order of the listing: the latest first day first. */
    public List<PreparedWorkshop> listed() {
        Order order = index.by(Moment.FIRST_DAY);
        return seen(order.size(), place -> bySlot[order.slot(place, false)]);
    }

    /**
     * The latest instant as of which anything here holds; that something is gone from the listing counts as well, and
     * that a day is over, by which what is asked for by today is another.
     */
    public Instant asOf() {
        Order order = index.by(Moment.AS_OF);
        Instant listed = order.size() == 0 ? Instant.EPOCH : bySlot[order.slot(0, false)].asOf();
        Instant changed = changes.length == 0 ? Instant.EPOCH : bySlot[changes[changes.length - 1]].asOf();
        return later(later(listed, changed), index.turned().orElse(Instant.EPOCH));
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    /** Everything that changed after this number, in the order of the changes, withdrawn workshops included. */
    public List<PreparedWorkshop> changedAfter(long changeNumber) {
        int low = 0;
        int high = changes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bySlot[changes[middle]].changeNumber() <= changeNumber) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = low;
        return seen(changes.length - first, i -> bySlot[changes[first + i]]);
    }

    private static List<PreparedWorkshop> seen(int size, IntFunction<PreparedWorkshop> reading) {
        return new AbstractList<>() {
            @Override
            public PreparedWorkshop get(int i) {
                return reading.apply(i);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** An answer that need not be made again for as long as this snapshot stands. */
    public PreparedAnswer answer(Object question, Function<Snapshot, PreparedAnswer> making) {
        return kept(question, () -> Optional.of(making.apply(this))).orElseThrow();
    }

    /** As the other, where there may be no answer. */
    public Optional<PreparedAnswer> kept(Object question, Supplier<Optional<PreparedAnswer>> making) {
        Optional<PreparedAnswer> atHand = answers.to(question);
        if (atHand.isPresent()) {
            return atHand;
        }
        Optional<PreparedAnswer> made = making.get();
        made.ifPresent(answer -> answers.keep(question, answer));
        return made;
    }
}
