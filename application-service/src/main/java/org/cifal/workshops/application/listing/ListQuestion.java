package org.cifal.workshops.application.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cifal.workshops.application.problem.FieldError;

/**
 * What an officer wants to see: which applications, in which order.
 *
 * @param filters never with an empty list
 */
public record ListQuestion(Map<ListFilter, List<String>> filters, ListSort sort) {

    private static final String SORT = "sort";

    /** Reads the parameters of an address; those named {@code besides} belong to the request and not to the question. */
    static ListQuestion read(Map<String, List<String>> parameters, Set<String> besides) {
        return read(parameters, besides, name -> "#" + name);
    }

    /**
     * Reads parameters, from an address or from a saved view.
     *
     * @param pointer to the parameter of a name
     * @throws QuestionInvalid with everything that is wrong, at once
     */
    public static ListQuestion read(
            Map<String, List<String>> parameters, Set<String> besides, UnaryOperator<String> pointer) {
        List<FieldError> errors = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!besides.contains(name)) {
                wrong(name, values, besides).ifPresent(what -> errors.add(new FieldError(pointer.apply(name), what)));
            }
        });
        if (!errors.isEmpty()) {
            throw new QuestionInvalid(errors);
        }
        Map<ListFilter, List<String>> filters = new EnumMap<>(ListFilter.class);
        parameters.forEach((name, values) -> ListFilter.named(name)
                .filter(filter -> !values.isEmpty())
                .ifPresent(filter ->
                        filters.put(filter, values.stream().distinct().sorted().toList())));
        return new ListQuestion(filters, sort(parameters.get(SORT)).orElse(ListSort.USUAL));
    }

    private static Optional<String> wrong(String name, List<String> values, Set<String> besides) {
        if (name.equals(SORT)) {
            return sort(values).isPresent() ? Optional.empty() : Optional.of(badSort());
        }
        return ListFilter.named(name)
                .map(filter -> filter.wrong(values))
                .orElseGet(() -> Optional.of("is not known here; there are " + names(besides)));
    }

    private static Optional<ListSort> sort(List<String> values) {
        return values != null && values.size() == 1 ? ListSort.named(values.get(0)) : Optional.empty();
    }

    private static String badSort() {
        return "must be one of %s, each with a minus for the other way round".formatted(ListSort.names());
    }

    private static String names(Set<String> besides) {
        List<String> names = new ArrayList<>();
        for (ListFilter filter : ListFilter.values()) {
            names.add(filter.parameter());
        }
        names.add(SORT);
        besides.stream().sorted().forEach(names::add);
        return String.join(", ", names);
    }

    /** The question as parameters, in one order always; reading them gives the same question. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        filters.forEach((filter, values) -> parameters.put(filter.parameter(), values));
        parameters.put(SORT, List.of(sort.parameter()));
        return parameters;
    }

    /** Names the question, for cursors. */
    String words() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + String.join("\u001f", entry.getValue()))
                .collect(Collectors.joining("\u001e"));
    }
}
