package org.cifal.workshops.catalogue.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.index.Moment;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/** An order of workshops. Those that lack what it goes by come last in either direction. */
public enum Sort {
    START("start", Moment.FIRST_DAY, true),
    LATEST_START("-start", Moment.FIRST_DAY, false),
    /** By the instant at which it closes: two of the same date in different zones do not close together. */
    DEADLINE("deadline", Moment.CLOSING, true),
    LATEST_DEADLINE("-deadline", Moment.CLOSING, false),
    PUBLISHED("published", Moment.PUBLICATION, true),
    LATEST_PUBLISHED("-published", Moment.PUBLICATION, false),
    /** The best answer first, equal ones as the listing has them. */
    RELEVANCE("relevance", Moment.FIRST_DAY, false);

    private static final int LONGEST = 20;
    private static final String EXPECTED = "must be one of: "
            + Arrays.stream(values()).map(sort -> sort.parameter).collect(Collectors.joining(", "));

    private final String parameter;
    private final Moment moment;
    private final boolean earliestFirst;

    Sort(String parameter, Moment moment, boolean earliestFirst) {
        this.parameter = parameter;
        this.moment = moment;
        this.earliestFirst = earliestFirst;
    }

    /** The order asked for, or else the best answers first where words are looked for, and the latest start otherwise. */
    public static Sort read(QueryParameters parameters, WorkshopFilter filter) {
        Optional<Sort> asked = parameters.parsed("sort", LONGEST, Sort::named, EXPECTED);
        if (asked.filter(RELEVANCE::equals).isPresent() && !filter.hasText()) {
            parameters.wrong("sort", "relevance needs q: without words every workshop is as relevant as another");
        }
        return asked.orElse(filter.hasText() ? RELEVANCE : LATEST_START);
    }

    public String parameter() {
        return parameter;
    }

    Moment moment() {
        return moment;
    }

    boolean earliestFirst() {
        return earliestFirst;
    }

    private static Optional<Sort> named(String name) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(name))
                .findFirst();
    }
}
