package org.cifal.workshops.catalogue.parameter;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * Reads the parameters of one request and collects everything that is wrong with them; {@link #check} ends the reading.
 */
public final class QueryParameters {

    private static final int LONGEST_TOLD = 60;

    private final Map<String, List<String>> values;
    private final List<FieldError> errors = new ArrayList<>();

    private QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Parameters whose names are known already. */
    public static QueryParameters of(Map<String, List<String>> values) {
        return new QueryParameters(values);
    }

    public static QueryParameters of(UriInfo uri, String... known) {
        return of(uri, List.of(), known);
    }

    /** As {@link #of(UriInfo, String...)}, where another room reads some of the parameters. */
    public static QueryParameters of(UriInfo uri, List<String> readElsewhere, String... readHere) {
        return of(given(uri), readElsewhere, readHere);
    }

    /**
     * The values of a request by name.
     *
     * @throws InvalidParameters where its percent-encoding is none, or not of UTF-8
     */
    public static Map<String, List<String>> given(UriInfo uri) {
        return AddressQuery.wellFormed(uri.getRequestUri().getRawQuery())
                .orElseThrow(() -> new InvalidParameters(
                        List.of(new FieldError("#", "has a query that is not UTF-8 in percent-encoding"))));
    }

    /** As the other, of an address that is itself the value of a parameter. */
    public static QueryParameters of(Map<String, List<String>> values, List<String> readElsewhere, String... readHere) {
        List<String> here = List.of(readHere);
        var parameters = new QueryParameters(values);
        NavigableSet<String> unknown = new TreeSet<>();
        for (String name : values.keySet()) {
            if (!readElsewhere.contains(name) && !here.contains(name)) {
                unknown.add(name);
            }
        }
        unknown.forEach(name -> parameters.wrong(name, "is not known here; known are: " + sorted(readElsewhere, here)));
        return parameters;
    }

    private static String sorted(List<String> some, List<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return String.join(", ", all);
    }

    /** Whether it was sent at all. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A parameter that may be sent once. */
    public Optional<String> text(String name, int longest) {
        List<String> given = values.get(name);
        if (given == null) {
            return Optional.empty();
        }
        if (given.size() > 1) {
            wrong(name, "is given more than once");
        }
        if (given.get(0).length() > longest) {
            wrong(name, "is longer than %d characters".formatted(longest));
            return Optional.empty();
        }
        return Optional.of(given.get(0));
    }

    /** A parameter without which nothing can be answered; empty where it is missing, which is kept as wrong. */
    public String required(String name, int longest) {
        if (!values.containsKey(name)) {
            wrong(name, "is missing");
        }
        return text(name, longest).orElse("");
    }

    /** A parameter that is read into another form, or refused with these words where that form cannot be had. */
    public <T> Optional<T> parsed(String name, int longest, Function<String, Optional<T>> reading, String expected) {
        return parsed(name, longest, reading, () -> expected);
    }

    private <T> Optional<T> parsed(
            String name, int longest, Function<String, Optional<T>> reading, Supplier<String> expected) {
        return text(name, longest).flatMap(given -> {
            Optional<T> read = reading.apply(given);
            if (read.isEmpty()) {
                wrong(name, expected.get());
            }
            return read;
        });
    }

    public long number(String name, long lowest, long highest, long otherwise) {
        return parsed(name, 19, given -> wholeNumber(given, lowest, highest), () -> between(lowest, highest))
                .orElse(otherwise);
    }

    /**
     * A parameter that may be repeated, each time with another value.
     *
     * @param expected what is said of a value that cannot be read
     * @return what was read, each once and in order
     */
    public <T extends Comparable<T>> NavigableSet<T> each(
            String name, int most, Function<String, Optional<T>> reading, String expected) {
        List<String> given = values.get(name);
        if (given == null) {
            return Collections.emptyNavigableSet();
        }
        if (given.size() > most) {
            wrong(name, "is given more than %d times".formatted(most));
        }
        NavigableSet<T> read = new TreeSet<>();
        given.forEach(value -> reading.apply(value)
                .ifPresentOrElse(read::add, () -> wrong(name, "%s, and not %s".formatted(expected, shortened(value)))));
        return read;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_TOLD ? value : value.substring(0, LONGEST_TOLD) + "…";
    }

    /** True or false; absent means false. */
    public boolean flag(String name) {
        return parsed(name, 5, QueryParameters::truth, "must be true or false").orElse(false);
    }

    private static Optional<Boolean> truth(String given) {
        return "true".equals(given)
                ? Optional.of(Boolean.TRUE)
                : Optional.of(given).filter("false"::equals).map(no -> Boolean.FALSE);
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidParameters with everything that was wrong
     */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidParameters(errors);
        }
    }

    /** Keeps that something is wrong with a parameter. */
    public void wrong(String name, String detail) {
        errors.add(new FieldError("#" + name, detail));
    }

    private static Optional<Long> wholeNumber(String given, long lowest, long highest) {
        try {
            long number = Long.parseLong(given);
            return number >= lowest && number <= highest ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String between(long lowest, long highest) {
        return highest == Long.MAX_VALUE
                ? "must be a whole number, %d or more".formatted(lowest)
                : "must be a whole number from %d to %d".formatted(lowest, highest);
    }
}
