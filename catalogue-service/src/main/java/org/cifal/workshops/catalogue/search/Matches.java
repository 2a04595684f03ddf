package org.cifal.workshops.catalogue.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.util.LongHeap;
import org.cifal.workshops.catalogue.fulltext.Hits;
import org.cifal.workshops.catalogue.fulltext.Question;
import org.cifal.workshops.catalogue.index.Findable;
import org.cifal.workshops.catalogue.index.Moment;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.index.WorkshopIndex;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;

/** The workshops of a snapshot that a filter means. */
public final class Matches {

    private static final long FIRST = Long.MIN_VALUE;

    private final Snapshot snapshot;
    private final WorkshopIndex index;
    private final Wanted wanted;
    private final Optional<Hits> hits;
    private BitSet slots;

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
                .map(question -> snapshot.text().search(question, wanted.byTraits(), wanted.byDays()))
                .or(wanted::byTraitsAndDays);
    }

    /** Made when first asked for: few are picked out without it. */
    private BitSet slots() {
        if (slots == null) {
            slots = hits.map(Hits::slots).orElseGet(wanted::slots);
        }
        return slots;
    }

    public static Matches of(Snapshot snapshot, WorkshopFilter filter) {
        return new Matches(snapshot, filter);
    }

    public int count() {
        return hits.map(Hits::size).orElseGet(() -> slots().cardinality());
    }

    /** How many of them have each value of a trait. */
    Map<String, Integer> counts(Trait trait) {
        return index.by(trait).counts(slots());
    }

    /** In the order of the listing. */
    List<PreparedWorkshop> all() {
        var ranking = new Ranking(Sort.LATEST_START, index);
        return workshops(ranking, inOrder(ranking, FIRST, count()));
    }

    /**
     * What is to come, the nearest first and what has no day last; then what is over, the latest first. What is postponed
     * is to come, and what is over is so by its own zone.
     */
    List<PreparedWorkshop> toComeFirst() {
        Comparator<Findable> nearest = Comparator.comparingLong(Matches::firstDayOrNever);
        Comparator<Findable> latest = Comparator.comparingLong(Matches::latestFirst);
        Map<Boolean, List<Integer>> byEnd = slots().stream().boxed().collect(Collectors.partitioningBy(this::isOver));
        return Stream.concat(ordered(byEnd.get(false), nearest), ordered(byEnd.get(true), latest))
                .map(snapshot::at)
                .toList();
    }

    private Stream<Integer> ordered(List<Integer> slots, Comparator<Findable> by) {
        return slots.stream().sorted(Comparator.comparing(index::at, by.thenComparing(Findable::slug)));
    }

    private static long firstDayOrNever(Findable found) {
        long day = found.at(Moment.FIRST_DAY);
        return day == Moment.NONE ? Long.MAX_VALUE : day;
    }

    private static long latestFirst(Findable found) {
        long day = found.at(Moment.FIRST_DAY);
        return day == Moment.NONE ? Long.MAX_VALUE : -day;
    }

    /** What is said to be, whatever its days; what nobody knows the end of is over with the day it begins on. */
    private boolean isOver(int slot) {
        PublicationStatus status = snapshot.at(slot).published().workshop().publicationStatus();
        if (status == PublicationStatus.COMPLETED || status == PublicationStatus.ARCHIVED) {
            return true;
        }
        Findable found = index.at(slot);
        long end = found.at(Moment.LAST_DAY_OVER);
        long over = end == Moment.NONE ? found.at(Moment.LATEST_FIRST_DAY_OVER) : end;
        return over != Moment.NONE && over <= index.now();
    }

    /** A stretch of at most so many, after a place of the same filter and order. */
    public Page page(Sort sort, Optional<Place> after, int most) {
        var ranking = new Ranking(sort, index);
        long from = after.map(ranking::after).orElse(FIRST);
        long[] found = sort == Sort.RELEVANCE && hits.isPresent()
                ? picked(numbers(ranking, hits.get()), from, most + 1)
                : inOrder(ranking, from, most + 1);
        return found.length <= most
                ? new Page(workshops(ranking, found), Optional.empty())
                : new Page(workshops(ranking, Arrays.copyOf(found, most)), Optional.of(ranking.place(found[most - 1])));
    }

    private static LongStream numbers(Ranking ranking, Hits hits) {
        return IntStream.range(0, hits.size()).mapToLong(hit -> ranking.number(hits.slot(hit), hits.rank(hit)));
    }

    /** Few are picked out and sorted; many are met soon by walking along the order, which holds them all. */
    private long[] inOrder(Ranking ranking, long from, int most) {
        long count = count();
        return count * count < 4L * most * ranking.size()
                ? picked(anyhow().mapToLong(slot -> ranking.number(slot, 0)), from, most)
                : walked(ranking, from, most);
    }

    private IntStream anyhow() {
        return hits.map(found -> IntStream.range(0, found.size()).map(found::slot))
                .orElseGet(() -> slots().stream());
    }

    private long[] walked(Ranking ranking, long from, int most) {
        BitSet meant = slots();
        int first = from == FIRST ? 0 : (int) from;
        return IntStream.range(first, ranking.size())
                .mapToLong(place -> ranking.numberAt(place))
                .filter(number -> meant.get(ranking.slot(number)))
                .limit(most)
                .toArray();
    }

    private static long[] picked(LongStream numbers, long from, int most) {
        // It keeps the highest, and the lowest come first here.
        var best = new LongHeap(most);
        numbers.filter(number -> number >= from).forEach(number -> best.insertWithOverflow(-number));
        long[] found = new long[best.size()];
        for (int i = found.length - 1; i >= 0; i--) {
            found[i] = -best.pop();
        }
        return found;
    }

    private List<PreparedWorkshop> workshops(Ranking ranking, long... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> snapshot.at(ranking.slot(number)))
                .toList();
    }
}
