package org.cifal.workshops.catalogue.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * The names of codes that stand in no vocabulary: organisers and series are called what the workshop that came last calls
 * them.
 */
final class FacetLabels {

    /** An owner may be named as organiser by few of its workshops. */
    private static final int MOST_LOOKED_AT = 50;

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
                newest(trait, value)
                        .flatMap(workshop -> told(workshop, organiser(workshop, value)))
                        .findFirst();
            case SERIES ->
                newest(trait, value)
                        .flatMap(workshop -> told(workshop, series(workshop)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private Stream<PreparedWorkshop> newest(Trait trait, String value) {
        BitSet slots = snapshot.index().by(trait).any(Set.of(value));
        return IntStream.iterate(slots.length() - 1, slot -> slot >= 0, slot -> slots.previousSetBit(slot - 1))
                .limit(MOST_LOOKED_AT)
                .mapToObj(snapshot::at);
    }

    private Stream<String> told(PreparedWorkshop workshop, Optional<Texts> name) {
        return name.map(new Telling(workshop.choice(wanted))::tell).stream();
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
