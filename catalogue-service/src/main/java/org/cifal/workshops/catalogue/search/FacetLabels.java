package org.cifal.workshops.catalogue.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.index.Moment;
import org.cifal.workshops.catalogue.index.Order;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * The names of codes that stand in no vocabulary: an organiser is called what the workshop that changed last calls it, a
 * series what its latest edition calls it.
 */
final class FacetLabels {

    private final Snapshot snapshot;
    private final List<String> wanted;

    /** @param wanted languages, the most wanted first */
    FacetLabels(Snapshot snapshot, List<String> wanted) {
        this.snapshot = snapshot;
        this.wanted = wanted;
    }

    /** Empty where the value says what it is, or has its labels in a vocabulary. */
    Optional<String> of(Trait trait, String value) {
        return switch (trait) {
            case ORGANISER ->
                first(trait, value, workshop -> organiser(workshop, value), slot -> -snapshot.at(slot)
                        .changeNumber());
            case SERIES -> {
                Order latestFirst = snapshot.index().by(Moment.FIRST_DAY);
                yield first(trait, value, FacetLabels::series, slot -> latestFirst.place(slot, false));
            }
            default -> Optional.empty();
        };
    }

    /**
     * The name in the first, by a number that is the same on every instance, of those that have one for it. Who changed
     * last mostly has the highest slot: names are looked for in that order, and only in who goes before all so far.
     */
    private Optional<String> first(
            Trait trait, String value, Function<PreparedWorkshop, Optional<Texts>> name, IntToLongFunction by) {
        BitSet slots = snapshot.index().by(trait).any(Set.of(value));
        Optional<String> told = Optional.empty();
        long first = Long.MAX_VALUE;
        for (int slot = slots.length() - 1; slot >= 0; slot = slots.previousSetBit(slot - 1)) {
            if (by.applyAsLong(slot) < first) {
                PreparedWorkshop workshop = snapshot.at(slot);
                Optional<String> its = name.apply(workshop).map(new Telling(workshop.choice(wanted))::tell);
                if (its.isPresent()) {
                    told = its;
                    first = by.applyAsLong(slot);
                }
            }
        }
        return told;
    }

    private static Optional<Texts> organiser(PreparedWorkshop workshop, String code) {
        return Optional.ofNullable(content(workshop).organisers()).orElse(List.of()).stream()
                .filter(organiser -> code.equals(organiser.code()))
                .map(Organiser::name)
                .findFirst();
    }

    private static Optional<Texts> series(PreparedWorkshop workshop) {
        return Optional.ofNullable(content(workshop).series()).map(WorkshopContent.SeriesReference::title);
    }

    private static WorkshopContent content(PreparedWorkshop workshop) {
        return workshop.published().workshop().content();
    }
}
