package org.cifal.workshops.application.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cifal.workshops.application.call.EligibilityRule.CountryCondition;

/** Whether an applicant's country is one of those asked for. */
final class CountryPolicy {

    private CountryPolicy() {}

    static Judgement judge(CountryCondition asked, StatedFacts stated) {
        boolean byNationality = "nationality".equals(asked.by());
        String own = byNationality ? stated.nationality() : stated.countryOfResidence();
        String owned = "The country of %s".formatted(byNationality ? "nationality" : "residence");
        if (own == null) {
            return Judgement.unknown(owned + " is not stated.");
        }
        List<String> names = new ArrayList<>(asked.oneOf());
        names.addAll(asked.regions());
        if (asked.oneOf().contains(own) || Regions.ofCountry(own).stream().anyMatch(asked.regions()::contains)) {
            return Judgement.pass("%s is %s; %s is asked.".formatted(owned, own, Words.oneOf(names)));
        }
        if (asked.unpublished() || names.isEmpty()) {
            return Judgement.unknown(
                    "%s is %s; the call speaks of countries and does not list them.".formatted(owned, own));
        }
        return unreadable(own, asked)
                .map(why ->
                        Judgement.unknown("%s is %s; %s is asked. %s".formatted(owned, own, Words.oneOf(names), why)))
                .orElseGet(() -> Judgement.fail("%s is %s; %s is asked.".formatted(owned, own, Words.oneOf(names))));
    }

    /** Why it cannot be told that the country is none of those asked for; empty where it can. */
    private static Optional<String> unreadable(String own, CountryCondition asked) {
        Set<String> known = Regions.all();
        List<String> strange = asked.regions().stream()
                .filter(region -> !known.contains(region))
                .toList();
        if (!strange.isEmpty()) {
            return Optional.of("What belongs to %s is not known here.".formatted(Words.oneOf(strange)));
        }
        return asked.regions().isEmpty() || !Regions.ofCountry(own).isEmpty()
                ? Optional.empty()
                : Optional.of("In which region %s lies is not known here.".formatted(own));
    }
}
