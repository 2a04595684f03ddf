package org.cifal.workshops.catalogue.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All listed workshops by their traits and moments. A workshop keeps its slot for good; never changed, only replaced,
 * and what an edit does not touch is shared with the index before (docs/adr/0018).
 */
public final class WorkshopIndex {

    private final Findable[] bySlot;
    private final BitSet listed;
    private final Map<Trait, TraitIndex> traits;
    private final Map<Moment, Order> orders;
    private final long now;
    private final long turned;
    private final long turns;

    private WorkshopIndex(
            Findable[] bySlot, BitSet listed, Map<Trait, TraitIndex> traits, Map<Moment, Order> orders, long now) {
        this.bySlot = bySlot;
        this.listed = listed;
        this.traits = traits;
        this.orders = orders;
        this.now = now;
        this.turned = Moment.DAYS_OVER.stream()
                .mapToLong(over -> orders.get(over).latestBefore(now + 1))
                .max()
                .orElse(Moment.NONE);
        this.turns = Moment.DAYS_OVER.stream()
                .mapToLong(over -> orders.get(over).earliestFrom(now + 1))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    public static WorkshopIndex empty() {
        Map<Trait, TraitIndex> traits = new EnumMap<>(Trait.class);
        Arrays.stream(Trait.values()).forEach(trait -> traits.put(trait, TraitIndex.empty(trait)));
        Map<Moment, Order> orders = new EnumMap<>(Moment.class);
        Arrays.stream(Moment.values()).forEach(moment -> orders.put(moment, Order.empty(moment)));
        return new WorkshopIndex(new Findable[0], new BitSet(), traits, orders, 0);
    }

    /** This at another instant, by which it tells which day today is. */
    public WorkshopIndex at(Instant instant) {
        return new WorkshopIndex(bySlot, listed, traits, orders, Moment.micros(instant));
    }

    /** This with some slots replaced by what is now there: empty where the workshop is no longer listed. */
    public WorkshopIndex with(Map<Integer, Optional<Findable>> changed) {
        Map<Integer, Findable> before = new HashMap<>();
        Map<Integer, Findable> come = new HashMap<>();
        int slots = bySlot.length;
        for (Map.Entry<Integer, Optional<Findable>> change : changed.entrySet()) {
            int slot = change.getKey();
            slots = Math.max(slots, slot + 1);
            if (listed.get(slot)) {
                before.put(slot, bySlot[slot]);
            }
            change.getValue().ifPresent(found -> come.put(slot, found));
        }
        Findable[] replaced = Arrays.copyOf(bySlot, slots);
        changed.forEach((slot, found) -> replaced[slot] = found.orElse(null));
        return new WorkshopIndex(replaced, listedAfter(before, come), traits(before, come), orders(before, come), now);
    }

    private BitSet listedAfter(Map<Integer, Findable> before, Map<Integer, Findable> now) {
        var after = (BitSet) listed.clone();
        before.keySet().forEach(after::clear);
        now.keySet().forEach(after::set);
        return after;
    }

    private Map<Trait, TraitIndex> traits(Map<Integer, Findable> before, Map<Integer, Findable> now) {
        Map<Trait, TraitIndex> changed = new EnumMap<>(Trait.class);
        traits.forEach((trait, index) -> changed.put(trait, index.with(before, now)));
        return changed;
    }

    private Map<Moment, Order> orders(Map<Integer, Findable> before, Map<Integer, Findable> now) {
        var changed = new EnumMap<>(orders);
        for (Map.Entry<Moment, Order> order : orders.entrySet()) {
            var gone = new BitSet();
            var come = new HashMap<>(now);
            before.forEach((slot, old) -> {
                Findable found = now.get(slot);
                if (found != null && found.at(order.getKey()) == old.at(order.getKey())) {
                    come.remove(slot);
                } else {
                    gone.set(slot);
                }
            });
            if (!gone.isEmpty() || !come.isEmpty()) {
                changed.put(order.getKey(), order.getValue().with(gone, come));
            }
        }
        return changed;
    }

    /** The slots of all listed workshops; not to be changed. */
    public BitSet listed() {
        return listed;
    }

    public Findable at(int slot) {
        return bySlot[slot];
    }

    public TraitIndex by(Trait trait) {
        return traits.get(trait);
    }

    public Order by(Moment moment) {
        return orders.get(moment);
    }

    /** The instant by which today is told, as a number. */
    public long now() {
        return now;
    }

    /** When a day of some workshop was over the last time, so that it is no longer today there; empty where none was. */
    public Optional<Instant> turned() {
        return turned == Moment.NONE ? Optional.empty() : Optional.of(Instant.EPOCH.plus(turned, ChronoUnit.MICROS));
    }

    /** Whether every registration status is the one of this instant, and every day that is today is still today. */
    public boolean holdsAt(Instant instant) {
        long at = Moment.micros(instant);
        long until = by(Moment.STATUS_UNTIL).earliest();
        return (until == Moment.NONE || at < until)
                && at >= by(Moment.STATUS_SINCE).latest()
                && at < turns
                && at >= turned;
    }

    /** Those whose registration status is another one at this instant, which may also lie before the present one. */
    public BitSet outdatedAt(Instant instant) {
        long at = Moment.micros(instant);
        BitSet outdated = by(Moment.STATUS_UNTIL).between(Moment.NONE + 1, at + 1);
        outdated.or(by(Moment.STATUS_SINCE).between(at + 1, Long.MAX_VALUE));
        return outdated;
    }
}
