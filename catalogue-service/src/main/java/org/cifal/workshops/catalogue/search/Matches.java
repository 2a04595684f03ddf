package org.cifal.workshops.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import org.cifal.workshops.catalogue.fulltext.Hits;
import org.cifal.workshops.catalogue.fulltext.Question;
import org.cifal.workshops.catalogue.index.Findable;
import org.cifal.workshops.catalogue.index.Order;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.index.WorkshopIndex;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.roaringbitmap.RoaringBitmap;

/** The workshops of a snapshot that a filter means. */
public final class Matches {

    private final Snapshot snapshot;
    private final WorkshopIndex index;
    private final Wanted wanted;
    private final Optional<Hits> hits;
    private RoaringBitmap slots;

    /**
     * A stretch of the matches.
     *
     * @param next after which place the next stretch begins; empty where this is the last
     */
    public record Page(List<PreparedWorkshop> items, Optional<Place> next) {}

    private Matches(Snapshot snapshot, WorkshopFilter filter) {
        this.snapshot = snapshot;
        this.index = snapshot.index();
        this.wanted = new Wanted(index, filter);
        this.hits = Optional.of(Question.of(filter.text()))
                .filter(question -> !question.isEmpty())
                .map(question -> snapshot.text().search(question, wanted.byTraits(), wanted.byDays()));
    }

    /** Made when first asked for: the best answers to words are picked out without it. */
    private RoaringBitmap slots() {
        if (slots == null) {
            slots = hits.map(Hits::slots).orElseGet(wanted::slots);
        }
        return slots;
    }

    public static Matches of(Snapshot snapshot, WorkshopFilter filter) {
        return new Matches(snapshot, filter);
    }

    public int count() {
        return slots().getCardinality();
    }

    /** How many of them have each value of a trait. */
    Map<String, Integer> counts(Trait trait) {
        return index.by(trait).counts(slots());
    }

    /** In the order of the listing. */
    List<PreparedWorkshop> all() {
        return workshops(inOrder(Sort.LATEST_START, Optional.empty(), count()));
    }

    /** A stretch of at most so many, after a place of the same filter and order. */
    public Page page(Sort sort, Optional<Place> after, int most) {
        List<Place> found = sort == Sort.RELEVANCE && hits.isPresent()
                ? picked(sort, after, most + 1, hits.get().size(), hits.get()::slot, hits.get()::rank)
                : inOrder(sort, after, most + 1);
        return found.size() <= most
                ? new Page(workshops(found), Optional.empty())
                : new Page(workshops(found.subList(0, most)), Optional.of(found.get(most - 1)));
    }

    /** Few are picked out and sorted; many are met soon by walking along the order, which holds them all. */
    private List<Place> inOrder(Sort sort, Optional<Place> after, int most) {
        long count = count();
        if (count * count < 4L * most * index.listed().getCardinality()) {
            int[] few = slots().toArray();
            return picked(sort, after, most, few.length, i -> few[i], i -> 0);
        }
        return walked(sort, after, most);
    }

    private List<Place> walked(Sort sort, Optional<Place> after, int most) {
        Order order = index.by(sort.moment());
        RoaringBitmap meant = slots();
        boolean reversed = sort.earliestFirst();
        int next = after.map(last -> order.after(last.key(), last.slug(), reversed))
                .orElse(0);
        List<Place> found = new ArrayList<>();
        for (; next < order.size() && found.size() < most; next++) {
            int slot = order.slot(next, reversed);
            if (meant.contains(slot)) {
                found.add(place(sort, slot, 0));
            }
        }
        return found;
    }

    private List<Place> picked(
            Sort sort, Optional<Place> after, int most, int size, IntUnaryOperator slot, IntUnaryOperator rank) {
        var best = new PriorityQueue<>(sort.reversed());
        for (int i = 0; i < size; i++) {
            if (best.size() == most && rank.applyAsInt(i) < best.peek().rank()) {
                continue;
            }
            Place place = place(sort, slot.applyAsInt(i), rank.applyAsInt(i));
            boolean comes = after.isEmpty() || sort.compare(place, after.get()) > 0;
            if (comes && (best.size() < most || sort.compare(place, best.peek()) < 0)) {
                best.add(place);
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(sort).toList();
    }

    private Place place(Sort sort, int slot, int rank) {
        Findable found = index.at(slot);
        return new Place(rank, found.at(sort.moment()), found.slug());
    }

    private List<PreparedWorkshop> workshops(List<Place> places) {
        return places.stream()
                .map(place -> snapshot.find(place.slug()).orElseThrow())
                .toList();
    }
}
