package org.cifal.workshops.application.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cifal.workshops.application.problem.FieldError;

/**
 * What an officer wants to see: which applications, in which order.
 *
 * @param filters never with an empty list
 */
public record ListQuestion(Map<ListFilter, List<String>> filters, ListSort sort) {

    private static final String SORT = "sort";

    /**
     * Reads parameters, from an address or from a saved view.
     *
     * @param besides names of parameters that belong to the request and not to the question
     * @throws QuestionInvalid with everything that is wrong, at once
     */
    public static ListQuestion read(Map<String, List<String>> parameters, Set<String> besides) {
        Map<ListFilter, List<String>> filters = new EnumMap<>(ListFilter.class);
        List<FieldError> errors = new ArrayList<>();
        ListSort[] sort = {ListSort.USUAL};
        parameters.forEach((name, values) -> {
            if (name.equals(SORT)) {
                values.stream()
                        .reduce((one, other) -> one + ", " + other)
                        .flatMap(ListSort::named)
                        .ifPresentOrElse(named -> sort[0] = named, () -> errors.add(wrong(name, badSort())));
            } else if (!besides.contains(name)) {
                ListFilter.named(name)
                        .ifPresentOrElse(
                                filter -> filter.wrong(values)
                                        .ifPresentOrElse(
                                                what -> errors.add(wrong(name, what)),
                                                () -> put(filters, filter, values)),
                                () -> errors.add(wrong(name, "is not known here; there are " + names(besides))));
            }
        });
        if (!errors.isEmpty()) {
            throw new QuestionInvalid(errors);
        }
        return new ListQuestion(filters, sort[0]);
    }

    private static void put(Map<ListFilter, List<String>> filters, ListFilter filter, List<String> values) {
        if (!values.isEmpty()) {
            filters.put(filter, values.stream().distinct().sorted().toList());
        }
    }

    private static FieldError wrong(String name, String what) {
        return new FieldError("#" + name, what);
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
