package org.cifal.workshops.application.eligibility;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A verdict and why, in words that quote what was stated and what was asked.
 *
 * <p>Judgements add up by the logic of three values: what nobody knows is decided only where the known decides anyway.
 */
public record Judgement(Verdict verdict, String reason) {

    static Judgement pass(String reason) {
        return new Judgement(Verdict.PASS, reason);
    }

    static Judgement fail(String reason) {
        return new Judgement(Verdict.FAIL, reason);
    }

    static Judgement unknown(String reason) {
        return new Judgement(Verdict.NEEDS_A_PERSON, reason);
    }

    static Judgement either(boolean met, String reason) {
        return met ? pass(reason) : fail(reason);
    }

    /** Fails if one fails, and passes if all pass. */
    static Judgement allOf(List<Judgement> conditions) {
        return sum(conditions, Verdict.FAIL, Verdict.PASS, " ");
    }

    /** Passes if one passes, and fails if all fail. */
    static Judgement anyOf(List<Judgement> profiles) {
        return sum(profiles, Verdict.PASS, Verdict.FAIL, " Or: ");
    }

    /** The reasons are those of the parts that decide. */
    private static Judgement sum(List<Judgement> parts, Verdict decisive, Verdict otherwise, String glue) {
        Verdict sum = parts.stream().anyMatch(part -> part.verdict == decisive)
                ? decisive
                : parts.stream().allMatch(part -> part.verdict == otherwise) ? otherwise : Verdict.NEEDS_A_PERSON;
        Predicate<Judgement> decides = part -> part.verdict == sum;
        return new Judgement(
                sum, parts.stream().filter(decides).map(Judgement::reason).collect(Collectors.joining(glue)));
    }
}
