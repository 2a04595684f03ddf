package org.cifal.workshops.catalogue.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/**
 * Which workshops are meant; the same parameters mean the same on the listing and on every feed. A workshop must answer
 * every parameter, and of a repeated one any value.
 *
 * @param traits the values wanted, as they are compared
 * @param text what to look for in the texts; empty means nothing
 */
public record WorkshopFilter(Map<Trait, Set<String>> traits, Map<DayRange.Of, DayRange> days, String text) {

    /** What means every workshop. */
    public static final WorkshopFilter NONE = new WorkshopFilter(Map.of(), Map.of(), "");

    /** The names of the parameters that {@link #read} reads. */
    public static final List<String> PARAMETERS = Stream.of(
                    Stream.of("q"), Arrays.stream(Trait.values()).map(Trait::parameter), DayRange.PARAMETERS.stream())
            .flatMap(names -> names)
            .toList();

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 20;

    /** Reads its own parameters of a request; what is wrong with them is kept there until they are checked. */
    public static WorkshopFilter read(QueryParameters parameters) {
        Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            NavigableSet<String> values = parameters.each(
                    trait.parameter(),
                    MOST_VALUES,
                    trait.vocabulary()::read,
                    trait.vocabulary().expected());
            if (!values.isEmpty()) {
                traits.put(trait, Collections.unmodifiableNavigableSet(values));
            }
        }
        Map<DayRange.Of, DayRange> days = new EnumMap<>(DayRange.Of.class);
        for (DayRange.Of day : DayRange.Of.values()) {
            DayRange.read(parameters, day).ifPresent(range -> days.put(day, range));
        }
        String text = parameters.text("q", LONGEST_TEXT).map(String::strip).orElse("");
        return new WorkshopFilter(Collections.unmodifiableMap(traits), Collections.unmodifiableMap(days), text);
    }

    /** The same without what it wants of one trait. */
    WorkshopFilter without(Trait trait) {
        Map<Trait, Set<String>> others = new EnumMap<>(Trait.class);
        others.putAll(traits);
        others.remove(trait);
        return new WorkshopFilter(others, days, text);
    }

    /** Whether it looks for words, so that workshops answer it more or less well. */
    public boolean hasText() {
        return !text.isEmpty();
    }

    /** Those of the snapshot that are meant, in the order of the listing. */
    public List<PreparedWorkshop> among(Snapshot snapshot) {
        return Matches.of(snapshot, this).all();
    }

    /** As {@link #among}, what is to come before what has been. */
    public List<PreparedWorkshop> toComeFirst(Snapshot snapshot) {
        return Matches.of(snapshot, this).toComeFirst();
    }

    /** Tells name and value of each parameter, so that an address with all of them means the same workshops. */
    public void writeTo(BiConsumer<String, String> address) {
        traits.forEach((trait, values) -> values.forEach(value -> address.accept(trait.parameter(), value)));
        days.forEach((day, range) -> {
            range.from().ifPresent(from -> address.accept(day.from(), from.toString()));
            range.before().ifPresent(before -> address.accept(day.before(), before.toString()));
        });
        if (hasText()) {
            address.accept("q", text);
        }
    }
}
