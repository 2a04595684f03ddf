package org.cifal.workshops.catalogue.search;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cifal.workshops.catalogue.fulltext.Hits;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.index.WorkshopIndex;

/** What a filter wants beside words, of one index: the traits narrow to a few, of whom each is asked for its days. */
final class Wanted {

    private final WorkshopIndex index;
    private final WorkshopFilter filter;

    Wanted(WorkshopIndex index, WorkshopFilter filter) {
        this.index = index;
        this.filter = filter;
    }

    /** The slots of those that have the traits; empty where no trait is asked for. */
    Optional<BitSet> byTraits() {
        BitSet some = null;
        for (Map.Entry<Trait, Set<String>> wanted : filter.traits().entrySet()) {
            BitSet having = index.by(wanted.getKey()).any(wanted.getValue());
            if (some != null) {
                having.and(some);
            }
            some = having;
        }
        return Optional.ofNullable(some);
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
    BitSet slots() {
        return byTraits().or(this::inDays).orElse(index.listed());
    }

    private Optional<BitSet> inDays() {
        return filter.days().entrySet().stream()
                .map(wanted -> wanted.getValue().among(index, wanted.getKey()))
                .reduce((some, others) -> {
                    some.and(others);
                    return some;
                });
    }
}
