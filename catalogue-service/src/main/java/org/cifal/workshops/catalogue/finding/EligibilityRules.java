package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.EligibilityCriterion;
import org.cifal.workshops.catalogue.call.EligibilityRule;
import org.cifal.workshops.catalogue.call.EligibilityRule.AgeCondition;
import org.cifal.workshops.catalogue.call.EligibilityRule.CountryCondition;
import org.cifal.workshops.catalogue.call.EligibilityRule.EligibilityConditions;
import org.cifal.workshops.catalogue.call.EligibilityRule.ExperienceCondition;
import org.cifal.workshops.catalogue.call.EligibilityRule.LanguageCondition;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about eligibility rules: nobody could meet them, or they name what does not exist. */
final class EligibilityRules {

    private EligibilityRules() {}

    static Stream<Finding> contradictions(Statements statements) {
        return profiles(statements).flatMap(profile -> Stream.of(
                        experience(profile.pointer(), profile.conditions().experience()),
                        age(profile.pointer(), profile.conditions().age()),
                        listedAndUnpublished(
                                profile.pointer(), profile.conditions().country()))
                .flatMap(Optional::stream));
    }

    /** A typing error bars a whole country. */
    static Stream<Finding> unknownCountries(Statements statements) {
        return profiles(statements)
                .filter(profile -> profile.conditions().country() != null)
                .flatMap(profile -> each(
                        profile.conditions().country().oneOf(),
                        (i, code) -> KnownCodes.isCountry(code)
                                ? Optional.empty()
                                : Optional.of(new Finding(
                                        profile.pointer() + "/country/oneOf/" + i,
                                        FindingCode.ELIGIBILITY_COUNTRY_UNKNOWN,
                                        "is the code of no country: " + code))));
    }

    /** Nobody can state a language that is none. */
    static Stream<Finding> unknownLanguages(Statements statements) {
        return profiles(statements)
                .flatMap(profile -> Optional.ofNullable(profile.conditions().language())
                        .map(LanguageCondition::language)
                        .filter(language -> !KnownCodes.isLanguage(language))
                        .map(language -> new Finding(
                                profile.pointer() + "/language/language",
                                FindingCode.LANGUAGE_UNKNOWN,
                                "is the tag of no language: " + language))
                        .stream());
    }

    private static Optional<Finding> experience(String pointer, ExperienceCondition years) {
        if (years == null || years.atMost() == null) {
            return Optional.empty();
        }
        int atLeast = Stream.of(years.atLeast(), years.moreThan() == null ? null : years.moreThan() + 1)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
        return contradiction(pointer + "/experience", atLeast, years.atMost());
    }

    private static Optional<Finding> age(String pointer, AgeCondition age) {
        return age == null || age.atLeast() == null || age.atMost() == null
                ? Optional.empty()
                : contradiction(pointer + "/age", age.atLeast(), age.atMost());
    }

    private static Optional<Finding> contradiction(String pointer, int atLeast, int atMost) {
        return atLeast <= atMost
                ? Optional.empty()
                : Optional.of(new Finding(
                        pointer,
                        FindingCode.ELIGIBILITY_CONTRADICTS,
                        "can be met by nobody: at least %d and at most %d years".formatted(atLeast, atMost)));
    }

    private static Optional<Finding> listedAndUnpublished(String pointer, CountryCondition country) {
        boolean contradicts = country != null
                && Boolean.TRUE.equals(country.unpublished())
                && !(listed(country.oneOf()).isEmpty()
                        && listed(country.regions()).isEmpty());
        return contradicts
                ? Optional.of(new Finding(
                        pointer + "/country/unpublished",
                        FindingCode.ELIGIBILITY_CONTRADICTS,
                        "is stated beside a list that is published"))
                : Optional.empty();
    }

    private static Stream<Profile> profiles(Statements statements) {
        List<EligibilityCriterion> criteria =
                statements.call().map(call -> listed(call.eligibility())).orElse(List.of());
        return each(criteria, (i, criterion) -> Optional.ofNullable(criterion.rule())
                        .map(rule -> profiles("#/call/eligibility/" + i, rule)))
                .flatMap(profiles -> profiles);
    }

    private static Stream<Profile> profiles(String criterion, EligibilityRule rule) {
        return each(
                rule.anyOf(), (i, conditions) -> Optional.of(new Profile(criterion + "/rule/anyOf/" + i, conditions)));
    }

    /** One way to meet a criterion, and where it stands. */
    private record Profile(String pointer, EligibilityConditions conditions) {}
}
