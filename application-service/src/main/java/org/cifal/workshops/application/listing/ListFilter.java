package org.cifal.workshops.application.listing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.eligibility.Verdict;
import org.cifal.workshops.application.seal.SealState;

/**
 * What the list can be narrowed by. Of several values of one filter any is enough; several filters must all hold. In the
 * queries {@code a} is the application, {@code o} its overview, {@code p} the applicant and {@code w} the waiver it was
 * admitted by.
 */
enum ListFilter {
    STATUS("a.status", Words.of(ApplicationStatus.class, ApplicationStatus.DRAFT)),
    COMPLETENESS("o.completeness", Words.of(Completeness.class)),
    ELIGIBILITY("o.eligibility", Words.of(Verdict.class)),
    SEAL("o.seal", Words.of(SealState.class)),
    COUNTRY("a.contents.profile.countryOfResidence", Words.like("[A-Z]{2}", "must be a code such as SB")),
    SECTOR("a.contents.profile.sector", Words.like(".{1,80}", "must have 1 to 80 characters")),
    GENDER("a.contents.profile.gender", Words.of(Profile.Gender.class)),
    INTAKE("a.intake", Words.like("[1-9][0-9]{0,2}", "must be the number of an intake, from 1")),
    NOMINATED("(case when a.contents.profile.nominatorEmail is null then false else true end)", Words.yesOrNo()),
    LATE("(case when w.id is null then false else true end)", Words.yesOrNo()),
    ORGANISATION("a.contents.profile.organisation", Words.like(".{1,200}", "must have 1 to 200 characters")),
    Q(null, Words.like(".{1,100}", "must have 1 to 100 characters"));

    private static final int MOST_VALUES = 50;

    private final String path;
    private final Pattern allowed;
    private final String otherwise;

    ListFilter(String path, Words words) {
        this.path = path;
        this.allowed = words.allowed();
        this.otherwise = words.otherwise();
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ListFilter> named(String parameter) {
        return Arrays.stream(values())
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst();
    }

    /** The path that must have one of the values. */
    String path() {
        return path;
    }

    /** Whether the value is part of a text, which is looked for without regard to case and accents. */
    boolean looksForText() {
        return this == ORGANISATION || this == Q;
    }

    /** The value as queries compare it. */
    Object bound(String value) {
        return switch (this) {
            case STATUS -> constant(ApplicationStatus.class, value);
            case COMPLETENESS -> constant(Completeness.class, value);
            case ELIGIBILITY -> constant(Verdict.class, value);
            case SEAL -> constant(SealState.class, value);
            case GENDER -> constant(Profile.Gender.class, value);
            case INTAKE -> Integer.valueOf(value);
            case NOMINATED, LATE -> Boolean.valueOf(value);
            case COUNTRY, SECTOR, ORGANISATION, Q -> value;
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String slug) {
        return Enum.valueOf(type, slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What is wrong with these values; empty where nothing is. */
    Optional<String> wrong(List<String> values) {
        if (values.size() > (looksForText() ? 1 : MOST_VALUES)) {
            return Optional.of(looksForText() ? "must be stated once" : "has too many values");
        }
        return values.stream().allMatch(value -> allowed.matcher(value).matches())
                ? Optional.empty()
                : Optional.of(otherwise);
    }

    /** Which values a filter takes, and what is said of others. */
    private record Words(Pattern allowed, String otherwise) {

        static <E extends Enum<E>> Words of(Class<E> type, ApplicationStatus... but) {
            List<String> slugs = Stream.of(type.getEnumConstants())
                    .filter(constant -> !Arrays.asList(but).contains(constant))
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return new Words(Pattern.compile(String.join("|", slugs)), "must be one of " + String.join(", ", slugs));
        }

        static Words like(String pattern, String otherwise) {
            return new Words(Pattern.compile(pattern), otherwise);
        }

        static Words yesOrNo() {
            return new Words(Pattern.compile("true|false"), "must be true or false");
        }
    }
}
