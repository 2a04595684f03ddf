package org.cifal.workshops.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Question question;
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
        this.question = Question.of(filter.text());
        this.hits = question.isEmpty()
                ? wanted.byTraitsAndDays()
                : Optional.of(snapshot.text().search(question, wanted.byTraits(), wanted.byDays()));
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

    /** What was looked for in the texts. */
    public Question question() {
        return question;
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
                ? ranked(ranking, hits.get(), from, most + 1)
                : inOrder(ranking, from, most + 1);
        return found.length <= most
                ? new Page(workshops(ranking, found), Optional.empty())
                : new Page(workshops(ranking, Arrays.copyOf(found, most)), Optional.of(ranking.place(found[most - 1])));
    }

    private static long[] ranked(Ranking ranking, Hits hits, long from, int most) {
        var best = new Lowest(from, most);
        for (int hit = 0; hit < hits.size(); hit++) {
            best.offer(ranking.number(hits.slot(hit), hits.rank(hit)));
        }
        return best.taken();
    }

    /** Few are picked out and sorted; many are met soon by walking along the order, which holds them all. */
    private long[] inOrder(Ranking ranking, long from, int most) {
        long count = count();
        return count * count < 4L * most * ranking.size() ? picked(ranking, from, most) : walked(ranking, from, most);
    }

    private long[] picked(Ranking ranking, long from, int most) {
        var first = new Lowest(from, most);
        anyhow().forEach(slot -> first.offer(ranking.number(slot, 0)));
        return first.taken();
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

    private List<PreparedWorkshop> workshops(Ranking ranking, long... numbers) {
        List<PreparedWorkshop> workshops = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            workshops.add(snapshot.at(ranking.slot(number)));
        }
        return workshops;
    }
}
