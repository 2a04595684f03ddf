package org.cifal.workshops.catalogue.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Admission;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Partner;
import org.cifal.workshops.catalogue.content.PlaceWords;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** A property workshops are filtered and counted by; a workshop may have several values of it, or none. */
@SuppressWarnings("ImmutableEnumChecker") // Lambdas without state.
public enum Trait {
    REGISTRATION_STATUS(
            "registrationStatus",
            Vocabulary.of(RegistrationStatus.values()),
            found -> found.registration().map(Registration::status).map(Vocabulary::kebab).stream()),
    PUBLICATION_STATUS(
            "publicationStatus",
            Vocabulary.of(PublicationStatus.PUBLISHED, PublicationStatus.COMPLETED, PublicationStatus.CANCELLED),
            found -> constant(found.workshop().publicationStatus())),
    POSTPONED(
            "postponed",
            Vocabulary.of(List.of("true", "false")),
            found -> Stream.of(
                    String.valueOf(Boolean.TRUE.equals(found.workshop().postponed())))),
    TYPE(
            "type",
            Vocabulary.of(WorkshopContent.EventType.values()),
            found -> constant(found.content().type())),
    FORMAT(
            "format",
            Vocabulary.of(WorkshopContent.Format.values()),
            found -> constant(found.content().format())),
    ADMISSION("admission", Vocabulary.of(Admission.Way.values()), found -> Stream.ofNullable(
                    found.content().admission())
            .flatMap(admission -> listed(admission.ways()))
            .map(Vocabulary::kebab)),
    FEE("fee", Vocabulary.of(Fee.Kind.values()), found -> Stream.ofNullable(
                    found.content().fee())
            .flatMap(fee -> constant(fee.kind()))),
    COUNTRY(
            "country",
            Vocabulary.of(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2),
                    "must be one of the two-letter codes of ISO 3166-1, such as KR"),
            found -> found.content().places().stream().map(Venue::country)),
    CITY("city", Vocabulary.words(120), found -> found.content().places().stream()
            .flatMap(venue -> Stream.concat(
                    Stream.ofNullable(venue.city()),
                    venue.others().values().stream().map(PlaceWords::city)))),
    LANGUAGE("language", Vocabulary.languages(), found -> listed(found.content().languages())
            .flatMap(tag -> withBroader(tag, '-'))),
    ORGANISER(
            "organiser",
            Vocabulary.matching("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*", "must be an organiser's code such as cifal-jeju"),
            found -> Stream.concat(
                    Stream.ofNullable(found.content().owner()),
                    listed(found.content().organisers()).map(Organiser::code))),
    PARTNER("partner", Vocabulary.words(300), found -> listed(found.content().partners())
            .map(Partner::name)
            .filter(Objects::nonNull)
            .flatMap(name -> name.byLanguage().values().stream())),
    SERIES(
            "series",
            Vocabulary.matching("(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*", "must be the slug of a series"),
            found -> Stream.ofNullable(found.content().series()).map(WorkshopContent.SeriesReference::slug)),
    PROGRAMME_AREA(
            "programmeArea",
            Vocabulary.words(120),
            found -> listed(found.content().programmeAreas())),
    /** Not {@code theme}, by which an embed, which takes every filter, chooses its colours. */
    THEME(
            "workshopTheme",
            Vocabulary.words(120),
            found -> listed(found.content().themes())),
    SDG(
            "sdg",
            Vocabulary.matching(
                    "([1-9]|1[0-7])(\\.[0-9a-z]{1,2})?",
                    "must be a Sustainable Development Goal from 1 to 17, or a target such as 8.7"),
            found -> listed(found.content().sdgTargets()).flatMap(target -> withBroader(target, '.'))),
    HAS_OUTCOME(
            "hasOutcome",
            Vocabulary.of(List.of("true", "false")),
            found -> Stream.of(String.valueOf(found.content().reported().isPresent())));

    private final String parameter;
    private final Vocabulary vocabulary;
    private final Function<Findable.Facts, Stream<String>> reading;

    Trait(String parameter, Vocabulary vocabulary, Function<Findable.Facts, Stream<String>> reading) {
        this.parameter = parameter;
        this.vocabulary = vocabulary;
        this.reading = reading;
    }

    public static Optional<Trait> ofParameter(String name) {
        return Arrays.stream(values())
                .filter(trait -> trait.parameter.equals(name))
                .findFirst();
    }

    /** Its name in addresses, as a filter and as a facet. */
    public String parameter() {
        return parameter;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** As they are written on the page. */
    Stream<String> valuesOf(Findable.Facts facts) {
        return reading.apply(facts).filter(Objects::nonNull);
    }

    /** Who looks for a goal wants its targets, and who looks for Portuguese wants that of Brazil: {@code 8} and {@code 8.7}. */
    private static Stream<String> withBroader(String value, char separator) {
        int end = value.indexOf(separator);
        return end < 0 ? Stream.of(value) : Stream.of(value.substring(0, end), value);
    }

    private static Stream<String> constant(Enum<?> constant) {
        return Stream.ofNullable(constant).map(Vocabulary::kebab);
    }

    private static <T> Stream<T> listed(List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
