package org.cifal.workshops.catalogue.finding;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * What an editor should look at again and may publish as it is: real pages contradict themselves, and the record keeps
 * what they say (a stated "14 Days" beside 7 to 23 June 2012; deadlines after the start; lost labels in a table).
 */
public final class UnusualStatements {

    /** In the order in which an editor reads them. */
    private static final List<Function<Statements, Stream<Finding>>> RULES = List.of(
            PageRules::severalTitles,
            ScheduleRules::noDayStated,
            ScheduleRules::zoneMissing,
            ScheduleRules::firstOrLastDayMissing,
            ScheduleRules::yearOrMonthMissing,
            ScheduleRules::notToTheDay,
            ScheduleRules::toBeConfirmed,
            ScheduleRules::inThePast,
            ScheduleRules::farAhead,
            ScheduleRules::contradicted,
            ScheduleRules::outsideTheRange,
            ScheduleRules::replaced,
            ScheduleRules::anotherYear,
            ScheduleRules::selfPacedWithDays,
            ScheduleRules::severalEditions,
            DurationRules::differsFromTheDays,
            DurationRules::disagree,
            PlaceRules::severalInOneStatement,
            PlaceRules::countryRepeated,
            PlaceRules::toBeConfirmed,
            PlaceRules::languageTwice,
            CodeRules::unknownCountries,
            PlaceRules::formatOutsideTheVocabulary,
            CodeRules::unknownLanguages,
            CodeRules::koreanUnderItsCountry,
            CodeRules::languageTwice,
            CodeRules::unknownTargets,
            FeeRules::notStated,
            FeeRules::amountsMissing,
            FeeRules::noneBesideAmounts,
            FeeRules::currencyMissing,
            CodeRules::unknownCurrencies,
            PeopleRules::countriesNotListed,
            PeopleRules::admissionContradicts,
            PeopleRules::ownerNotNamed,
            PeopleRules::contactMissing,
            DeadlineRules::passed,
            DeadlineRules::afterTheStart,
            DeadlineRules::onTheLastDay,
            DeadlineRules::closeToTheStart,
            DeadlineRules::withoutHour,
            DeadlineRules::several,
            DeadlineRules::replaced,
            DeadlineRules::statusInItsPlace,
            StatusRules::contradictEachOther,
            StatusRules::contradictTheRegistration,
            CallRules::capacitiesDiffer,
            CallRules::consentMissing,
            CallRules::airfareRowWithoutLabel,
            CallRules::airfareCurrenciesDiffer,
            EligibilityRules::contradictions,
            EligibilityRules::unknownCountries,
            EligibilityRules::unknownLanguages,
            PageRules::objectivesEmpty,
            OutcomeRules::countsDisagree,
            OutcomeRules::unitsDiffer,
            OutcomeRules::rolesMixed,
            PageRules::labelWithoutValue,
            PageRules::unusualAddress,
            PageRules::contradictionNoted,
            PageRules::markupInText);

    /** As many as the contract has room for; whoever mends these is told the rest. */
    private static final int MOST = 500;

    private UnusualStatements() {}

    /** As of the last change, so that a revision of a workshop always says the same. */
    public static List<Finding> of(Workshop workshop) {
        return of(workshop, workshop.changedAt());
    }

    public static List<Finding> of(Workshop workshop, Instant now) {
        return of(Statements.of(workshop, now));
    }

    /** Of a draft that would be published now. */
    static List<Finding> of(WorkshopContent draft, Instant now) {
        return of(Statements.of(draft, now));
    }

    private static List<Finding> of(Statements statements) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(statements))
                .limit(MOST)
                .toList();
    }
}
