package org.cifal.workshops.application.listing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;

/** By what the list is ordered; the id decides between equals, so that every page knows where it begins. */
record ListSort(Key key, boolean descending) {

    static final ListSort USUAL = new ListSort(Key.SUBMITTED_AT, false);

    /** What a list can be ordered by. */
    enum Key {
        SUBMITTED_AT("submittedAt", "a.submittedAt"),
        FAMILY_NAME("familyName", "coalesce(a.contents.profile.familyName, '')"),
        COUNTRY("country", "coalesce(a.contents.profile.countryOfResidence, '')"),
        REFERENCE("reference", "a.reference"),
        COMPLETENESS("completeness", "cast(o.completeness as string)"),
        ELIGIBILITY("eligibility", "cast(o.eligibility as string)");

        private final String parameter;
        private final String path;

        Key(String parameter, String path) {
            this.parameter = parameter;
            this.path = path;
        }
    }

    /** Empty where there is no such order; a leading minus turns it round. */
    static Optional<ListSort> named(String parameter) {
        boolean descending = parameter.startsWith("-");
        String name = descending ? parameter.substring(1) : parameter;
        return Arrays.stream(Key.values())
                .filter(key -> key.parameter.equals(name))
                .map(key -> new ListSort(key, descending))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(Key.values()).map(key -> key.parameter).collect(Collectors.joining(", "));
    }

    String parameter() {
        return (descending ? "-" : "") + key.parameter;
    }

    String order() {
        return descending ? "%s desc, a.id desc".formatted(key.path) : "%s, a.id".formatted(key.path);
    }

    /** What comes after the place of {@code :after} and {@code :afterId}. */
    String beyond() {
        String further = descending ? "<" : ">";
        return "(%1$s %2$s :after or %1$s = :after and a.id %2$s :afterId)".formatted(key.path, further);
    }

    /** The value a line is sorted by, as text. */
    String valueOf(ListedApplications.Line line) {
        Application application = line.application();
        String value =
                switch (key) {
                    case SUBMITTED_AT -> application.submittedAt().orElseThrow().toString();
                    case FAMILY_NAME -> application.profile().familyName();
                    case COUNTRY -> application.profile().countryOfResidence();
                    case REFERENCE -> application.reference();
                    case COMPLETENESS -> line.overview().completeness().name();
                    case ELIGIBILITY -> line.overview().eligibility().name();
                };
        return value == null ? "" : value;
    }

    /** The same as queries compare it. */
    Object read(String value) {
        return key == Key.SUBMITTED_AT ? Instant.parse(value) : value;
    }
}
