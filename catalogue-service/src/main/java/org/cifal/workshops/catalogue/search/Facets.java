package org.cifal.workshops.catalogue.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/**
 * How many of the meant workshops have each value of a trait. A facet does not count by its own filter: who chose Korea
 * still sees how many there would be in Fiji.
 */
public final class Facets {

    /** Values of one facet; the most frequent stay. */
    static final int MOST_VALUES = 100;

    private static final int LONGEST = 300;
    private static final String EXPECTED = "must be one or more of these, between commas: "
            + Arrays.stream(Trait.values()).map(Trait::parameter).collect(Collectors.joining(", "));

    /**
     * One value of a facet.
     *
     * @param value as its filter takes it
     * @param label what an organiser or a series is called; empty for all others
     */
    public record Value(String value, Optional<String> label, int count) {

        private static final Comparator<Value> MOST_FIRST =
                Comparator.comparingInt(Value::count).reversed().thenComparing(Value::value);
    }

    private Facets() {}

    /** The traits to be counted by; none unless asked for. */
    public static Set<Trait> read(QueryParameters parameters) {
        return parameters.parsed("facets", LONGEST, Facets::named, EXPECTED).orElse(Set.of());
    }

    /**
     * By the trait's parameter, the most frequent value first.
     *
     * @param languages in which labels are wanted, the most wanted first
     */
    public static Map<String, List<Value>> of(
            Set<Trait> traits, Snapshot snapshot, WorkshopFilter filter, Matches matches, List<String> languages) {
        var labels = new FacetLabels(snapshot, languages);
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        for (Trait trait : traits) {
            Matches counted =
                    filter.traits().containsKey(trait) ? Matches.of(snapshot, filter.without(trait)) : matches;
            facets.put(trait.parameter(), values(trait, counted.counts(trait), labels));
        }
        return facets;
    }

    private static List<Value> values(Trait trait, Map<String, Integer> counts, FacetLabels labels) {
        return counts.entrySet().stream()
                .map(count -> new Value(count.getKey(), Optional.empty(), count.getValue()))
                .sorted(Value.MOST_FIRST)
                .limit(MOST_VALUES)
                .map(value -> new Value(value.value(), labels.of(trait, value.value()), value.count()))
                .toList();
    }

    private static Optional<Set<Trait>> named(String given) {
        Set<Trait> traits = new LinkedHashSet<>();
        for (String name : given.split(",", -1)) {
            Optional<Trait> trait = Trait.ofParameter(name);
            if (trait.isEmpty()) {
                return Optional.empty();
            }
            traits.add(trait.get());
        }
        return Optional.of(traits);
    }
}
