package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.AssistanceScheme;
import org.cifal.workshops.catalogue.call.AssistanceScheme.AirfareLimit;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.content.Audience;
import org.cifal.workshops.catalogue.content.Located;
import org.cifal.workshops.catalogue.content.Money;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Source;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/**
 * Codes that are in no list. They look like codes, so the contract takes them, and whoever filters by the right one does
 * not find the workshop.
 */
final class CodeRules {

    private CodeRules() {}

    /** Those of eligibility have a code of their own. */
    static Stream<Finding> unknownCountries(Statements statements) {
        return unknown(
                Stream.of(
                                venues(statements),
                                sessions(statements),
                                codes(
                                        "#/audience/countries",
                                        countries(statements.content().audience())),
                                pointsOfDeparture(statements))
                        .flatMap(codes -> codes),
                KnownCodes::isCountry,
                FindingCode.COUNTRY_UNKNOWN,
                "is the code of no country: ");
    }

    static Stream<Finding> unknownLanguages(Statements statements) {
        return unknown(
                Stream.of(
                                codes("#/languages", statements.content().languages()),
                                codes(
                                        "#/source/languages",
                                        languages(statements.content().source())),
                                LocatedText.all(statements.content()).flatMap(CodeRules::tags),
                                Located.all(Venue.class, statements.content()).flatMap(CodeRules::languagesOfPlace))
                        .flatMap(codes -> codes),
                KnownCodes::isLanguage,
                FindingCode.LANGUAGE_UNKNOWN,
                "is the tag of no language: ");
    }

    /** The country's code is the tag of Kanuri, a language of the Sahel that no page here is in. */
    static Stream<Finding> koreanUnderItsCountry(Statements statements) {
        return LocatedText.all(statements.content())
                .flatMap(text -> tags(text)
                        .filter(tag -> KnownCodes.isKanuri(tag.value()))
                        .filter(tag -> isInHangul(text.texts().byLanguage().get(tag.value()))))
                .map(tag -> new Finding(
                        tag.pointer(), FindingCode.LANGUAGE_UNKNOWN, "is Kanuri, and the text is Korean, which is ko"));
    }

    /** Tags have no case (BCP 47 §2.1.1), so two texts under one stand in each other's way. */
    static Stream<Finding> languageTwice(Statements statements) {
        return LocatedText.all(statements.content()).flatMap(text -> {
            Set<String> seen = new HashSet<>();
            return tags(text)
                    .filter(tag -> !seen.add(tag.value().toLowerCase(Locale.ROOT)))
                    .map(tag -> new Finding(
                            tag.pointer(), FindingCode.LANGUAGE_TWICE, "is the tag of another text here too"));
        });
    }

    private static Stream<Code> languagesOfPlace(Located<Venue> venue) {
        return Stream.concat(
                Stream.ofNullable(venue.value().language()).map(tag -> new Code(venue.pointer() + "/language", tag)),
                venue.value().others().keySet().stream()
                        .map(tag -> new Code(venue.pointer() + "/inOtherLanguages/" + tag, tag)));
    }

    private static Stream<Code> tags(LocatedText text) {
        return text.texts().languages().stream().map(tag -> new Code(text.pointer() + "/" + tag, tag));
    }

    private static boolean isInHangul(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
    }

    static Stream<Finding> unknownTargets(Statements statements) {
        return unknown(
                codes("#/sdgTargets", statements.content().sdgTargets()),
                SustainableDevelopmentGoals::have,
                FindingCode.SDG_TARGET_UNKNOWN,
                "is none of the 17 goals and 169 targets: ");
    }

    static Stream<Finding> unknownCurrencies(Statements statements) {
        return unknown(
                Stream.concat(prices(statements), airfares(statements)),
                KnownCodes::isCurrency,
                FindingCode.CURRENCY_UNKNOWN,
                "is the code of no currency: ");
    }

    private static Stream<Finding> unknown(
            Stream<Code> codes, Predicate<String> known, FindingCode finding, String detail) {
        return codes.filter(code -> !known.test(code.value()))
                .map(code -> new Finding(code.pointer(), finding, detail + code.value()));
    }

    private static Stream<Code> venues(Statements statements) {
        return each(statements.content().venues(), (i, venue) -> country("#/venues/%d".formatted(i), venue));
    }

    private static Stream<Code> sessions(Statements statements) {
        List<Schedule.Session> sessions =
                statements.schedule().map(Schedule::sessionsOrNone).orElse(List.of());
        return each(sessions, (i, session) -> Optional.ofNullable(session.venue())
                .flatMap(venue -> country("#/schedule/sessions/%d/venue".formatted(i), venue)));
    }

    private static Optional<Code> country(String pointer, Venue venue) {
        return Optional.ofNullable(venue.country()).map(country -> new Code(pointer + "/country", country));
    }

    private static Stream<Code> pointsOfDeparture(Statements statements) {
        return each(
                        airfareLimits(statements),
                        (i, row) -> Optional.of(codes(
                                "#/call/assistance/airfareLimits/%d/pointsOfDeparture".formatted(i),
                                row.pointsOfDeparture())))
                .flatMap(codes -> codes);
    }

    private static Stream<Code> prices(Statements statements) {
        return Optional.ofNullable(statements.content().fee()).stream()
                .flatMap(fee -> Stream.concat(
                        each(
                                fee.amounts(),
                                (i, amount) -> currency("#/fee/amounts/%d/money".formatted(i), amount.money())),
                        each(
                                fee.discounts(),
                                (i, discount) -> currency("#/fee/discounts/%d/price".formatted(i), discount.price()))));
    }

    private static Stream<Code> airfares(Statements statements) {
        return each(
                airfareLimits(statements),
                (i, row) -> currency("#/call/assistance/airfareLimits/%d/limit".formatted(i), row.limit()));
    }

    private static Optional<Code> currency(String pointer, Money money) {
        return Optional.ofNullable(money)
                .map(Money::currency)
                .map(currency -> new Code(pointer + "/currency", currency));
    }

    private static Stream<Code> codes(String pointer, List<String> values) {
        return each(values, (i, value) -> Optional.of(new Code(pointer + "/" + i, value)));
    }

    private static List<String> countries(Audience audience) {
        return audience == null ? null : audience.countries();
    }

    private static List<String> languages(Source source) {
        return source == null ? null : source.languages();
    }

    private static List<AirfareLimit> airfareLimits(Statements statements) {
        return listed(statements
                .call()
                .map(Call::assistance)
                .map(AssistanceScheme::airfareLimits)
                .orElse(null));
    }

    /** A code and where it stands. */
    private record Code(String pointer, String value) {}
}
