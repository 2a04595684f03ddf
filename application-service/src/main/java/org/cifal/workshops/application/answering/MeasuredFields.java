package org.cifal.workshops.application.answering;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.EligibilityRule;
import org.cifal.workshops.application.call.EligibilityRule.EligibilityConditions;

/** Which fields of the profile the criteria of a call measure, besides those that every call needs. */
final class MeasuredFields {

    private MeasuredFields() {}

    static Set<String> of(CallTerms terms) {
        return terms.eligibility().stream()
                .map(CallTerms.EligibilityCriterion::rule)
                .filter(Objects::nonNull)
                .map(EligibilityRule::anyOf)
                .flatMap(alternatives -> alternatives.stream().flatMap(MeasuredFields::of))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(EligibilityConditions conditions) {
        return Stream.of(
                        conditions.seniority() == null ? null : "seniority",
                        conditions.language() == null ? null : "languages",
                        conditions.age() == null ? null : "dateOfBirth")
                .filter(Objects::nonNull);
    }
}
