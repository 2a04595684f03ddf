package org.cifal.workshops.application.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cifal.workshops.application.problem.FieldError;

/** How far a machine may go in screening, and what a person must state. */
public final class ScreeningPolicy {

    private ScreeningPolicy() {}

    /**
     * What can be told without judgement. Whatever is not a plain pass needs a person: a machine rejects nobody.
     *
     * @param missing codes of required documents that are absent or do not meet their rule
     * @param sealed codes of documents whose official seal only a person can confirm
     */
    public static ProposedScreening propose(
            Collection<String> missing, Collection<String> sealed, List<Criterion> criteria) {
        List<Finding> findings = criteria.stream()
                .map(criterion -> Finding.on(
                        criterion, Verdict.NEEDS_A_PERSON, "The criterion is stated in words and takes judgement."))
                .toList();
        if (!missing.isEmpty()) {
            return new ProposedScreening(
                    Verdict.NEEDS_A_PERSON,
                    "Missing, or not meeting its rule: %s.".formatted(String.join(", ", missing)),
                    findings);
        }
        if (!sealed.isEmpty()) {
            return new ProposedScreening(
                    Verdict.NEEDS_A_PERSON,
                    "Every required document is there; a person confirms the seal of %s."
                            .formatted(String.join(", ", sealed)),
                    findings);
        }
        return new ProposedScreening(Verdict.PASS, "Every required document is there.", findings);
    }

    /** Refuses findings that leave out a criterion of the call, name one twice, or one the call does not know. */
    public static void refuseUnlessWhole(List<Criterion> criteria, List<String> found) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> known = new HashSet<>();
        criteria.forEach(criterion -> known.add(criterion.code()));
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < found.size(); place++) {
            String pointer = "#/eligibility/%d/criterion".formatted(place);
            if (!known.contains(found.get(place))) {
                errors.add(new FieldError(pointer, "is not a criterion of the call"));
            } else if (!seen.add(found.get(place))) {
                errors.add(new FieldError(pointer, "is found twice"));
            }
        }
        known.stream()
                .filter(code -> !seen.contains(code))
                .sorted()
                .map(code -> new FieldError("#/eligibility", "has no finding on %s".formatted(code)))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new FindingsNotWhole(errors);
        }
    }
}
