package org.cifal.workshops.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cifal.workshops.catalogue.fulltext.Hits;
import org.cifal.workshops.catalogue.index.WorkshopIndex;
import org.roaringbitmap.RoaringBitmap;

/** What a filter wants beside words, of one index: the traits narrow to a few, of whom each is asked for its days. */
final class Wanted {

    private static final Comparator<RoaringBitmap> FEWEST_FIRST =
            Comparator.comparingInt(RoaringBitmap::getCardinality);

    private final WorkshopIndex index;
    private final WorkshopFilter filter;

    Wanted(WorkshopIndex index, WorkshopFilter filter) {
        this.index = index;
        this.filter = filter;
    }

    /** The slots of those that have the traits, not to be changed; empty where no trait is asked for. */
    Optional<RoaringBitmap> byTraits() {
        if (filter.traits().isEmpty()) {
            return Optional.empty();
        }
        List<RoaringBitmap> sets = new ArrayList<>();
        filter.traits().forEach((trait, values) -> sets.add(index.by(trait).any(values)));
        sets.sort(FEWEST_FIRST);
        RoaringBitmap some = sets.get(0);
        for (RoaringBitmap others : sets.subList(1, sets.size())) {
            some = RoaringBitmap.and(some, others);
        }
        return Optional.of(some);
    }

    /** Whether a workshop's days are among those asked for. */
    IntPredicate byDays() {
        return filter.days().entrySet().stream()
                .map(wanted -> wanted.getValue().holding(index, wanted.getKey()))
                .reduce(IntPredicate::and)
                .orElse(slot -> true);
    }

    /** Those that have the traits and whose days are among those asked for; empty where not both are asked for. */
    Optional<Hits> byTraitsAndDays() {
        return filter.days().isEmpty() ? Optional.empty() : byTraits().map(some -> Hits.of(some, byDays()));
    }

    /** The slots of all that are wanted where traits or days alone are asked for, or neither; not to be changed. */
    RoaringBitmap slots() {
        return byTraits().or(this::inDays).orElse(index.listed());
    }

    private Optional<RoaringBitmap> inDays() {
        return filter.days().entrySet().stream()
                .map(wanted -> wanted.getValue().among(index, wanted.getKey()))
                .reduce((some, others) -> RoaringBitmap.and(some, others));
    }
}
