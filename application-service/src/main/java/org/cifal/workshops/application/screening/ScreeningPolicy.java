package org.cifal.workshops.application.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.eligibility.EligibilityPolicy;
import org.cifal.workshops.application.eligibility.Verdict;
import org.cifal.workshops.application.problem.FieldError;

/** How far a machine may go in screening, and what a person must state. */
public final class ScreeningPolicy {

    private ScreeningPolicy() {}

    /**
     * What can be told without judgement. Whatever is not a plain pass needs a person: a machine rejects nobody.
     *
     * @param findings on the eligibility criteria, see {@link EligibilityPolicy}
     */
    public static ProposedScreening propose(MeasuredDossier dossier, List<Finding> findings) {
        if (dossier.whole()) {
            return new ProposedScreening(Verdict.PASS, "Every required document is there.", findings);
        }
        String reasons = Stream.of(
                        sentence("Missing, or not meeting its rule: %s.", dossier.missing()),
                        sentence("A person confirms the seal of %s.", dossier.sealsToConfirm()),
                        sentence("The seal is not accepted on %s.", dossier.sealsNotAccepted()))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining(" "));
        return new ProposedScreening(Verdict.NEEDS_A_PERSON, reasons, findings);
    }

    private static String sentence(String words, List<String> codes) {
        return codes.isEmpty() ? "" : words.formatted(String.join(", ", codes));
    }

    /** Refuses to call a dossier complete while a seal it must carry is not confirmed. */
    public static void refuseUnlessSealsConfirmed(Verdict completeness, MeasuredDossier dossier) {
        if (completeness == Verdict.PASS && dossier.sealsOpen()) {
            throw new SealsOpen(Stream.concat(dossier.sealsToConfirm().stream(), dossier.sealsNotAccepted().stream())
                    .toList());
        }
    }

    /**
     * Refuses to fix what the applicant may still correct: until the end of the intake it is theirs, and a file that was
     * found infected since for a while longer.
     */
    static void refuseWhileCorrectable(Call call, Application application, Instant now) {
        Optional<Instant> end = call.terms()
                .flatMap(terms -> CallWindowPolicy.correctableUntil(
                        terms, application.intake().orElse(null)));
        application.mendableUntil().or(() -> end).filter(now::isBefore).ifPresent(closesAt -> {
            throw new StillCorrectable(closesAt);
        });
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
