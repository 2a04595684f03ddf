package org.cifal.workshops.application.listing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;

/** By what the list is ordered; the id decides between equals, so that every page knows where it begins. */
record ListSort(Key key, boolean descending) {

    static final ListSort USUAL = new ListSort(Key.SUBMITTED_AT, false);

    /** What a list can be ordered by. */
    enum Key {
        SUBMITTED_AT(
                "submittedAt",
                "a.submittedAt",
                application -> application.submittedAt().orElseThrow().toString(),
                Instant::parse),
        FAMILY_NAME(
                "familyName",
                "coalesce(a.profile.familyName, '')",
                application -> text(application.profile().familyName())),
        COUNTRY(
                "country",
                "coalesce(a.profile.countryOfResidence, '')",
                application -> text(application.profile().countryOfResidence())),
        REFERENCE("reference", "a.reference", Application::reference);

        private final String parameter;
        private final String path;
        private final Function<Application, String> value;
        private final Function<String, Object> read;

        Key(String parameter, String path, Function<Application, String> value) {
            this(parameter, path, value, text -> text);
        }

        Key(String parameter, String path, Function<Application, String> value, Function<String, Object> read) {
            this.parameter = parameter;
            this.path = path;
            this.value = value;
            this.read = read;
        }

        private static String text(String stated) {
            return stated == null ? "" : stated;
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

    String valueOf(Application application) {
        return key.value.apply(application);
    }

    /** The value of a place, as queries compare it. */
    Object read(String value) {
        return key.read.apply(value);
    }
}
