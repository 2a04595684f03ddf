package org.cifal.workshops.application.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.cifal.workshops.application.application.LanguageSkill;
import org.cifal.workshops.application.application.Seniority;
import org.cifal.workshops.application.call.EligibilityRule;
import org.cifal.workshops.application.call.EligibilityRule.EligibilityConditions;
import org.cifal.workshops.application.call.EligibilityRule.LanguageCondition;
import org.cifal.workshops.application.call.EligibilityRule.SectorCondition;
import org.cifal.workshops.application.call.EligibilityRule.SeniorityCondition;

/**
 * What a machine finds on one criterion. It decides nothing: a fail is proposed to a person like a pass, and whatever is
 * not stated, not known or not tested needs a person.
 */
public final class EligibilityPolicy {

    private EligibilityPolicy() {}

    /** @param rule null where the criterion has words alone */
    public static Judgement judge(EligibilityRule rule, StatedFacts stated) {
        if (rule == null || rule.anyOf().isEmpty()) {
            return Judgement.unknown("The criterion is stated in words and takes judgement.");
        }
        Judgement found = Judgement.anyOf(rule.anyOf().stream()
                .map(conditions -> judge(conditions, stated))
                .toList());
        return rule.wordsSayMore() && found.verdict() == Verdict.PASS
                ? Judgement.unknown(found.reason() + " The words of the criterion ask for more than was tested.")
                : found;
    }

    private static Judgement judge(EligibilityConditions asked, StatedFacts stated) {
        List<Judgement> judged = Stream.of(
                        asked.country() == null ? null : CountryPolicy.judge(asked.country(), stated),
                        asked.sector() == null ? null : sector(asked.sector(), stated),
                        asked.seniority() == null ? null : seniority(asked.seniority(), stated),
                        asked.experience() == null ? null : YearsPolicy.experience(asked.experience(), stated),
                        asked.language() == null ? null : language(asked.language(), stated),
                        asked.age() == null ? null : YearsPolicy.age(asked.age(), stated))
                .filter(judgement -> judgement != null)
                .toList();
        return judged.isEmpty()
                ? Judgement.unknown("The rule asks for something this service cannot test.")
                : Judgement.allOf(judged);
    }

    /** A sector in the applicant's own words can be one of those asked for; only a person can tell. */
    private static Judgement sector(SectorCondition asked, StatedFacts stated) {
        String choice = Words.oneOf(asked.oneOf());
        if (stated.sector() == null) {
            return Judgement.unknown("No sector is stated; %s is asked.".formatted(choice));
        }
        if (asked.oneOf().contains(stated.sector())) {
            return Judgement.pass("The sector is %s; %s is asked.".formatted(stated.sector(), choice));
        }
        return Sectors.knows(stated.sector())
                ? Judgement.fail("The sector is %s; %s is asked.".formatted(stated.sector(), choice))
                : Judgement.unknown("The sector is stated as \"%s\"; whether that is %s takes judgement."
                        .formatted(stated.sector(), choice));
    }

    private static Judgement seniority(SeniorityCondition asked, StatedFacts stated) {
        String choice = Stream.of(
                        asked.oneOf().isEmpty() ? null : Words.oneOf(asked.oneOf()),
                        asked.atLeast() == null ? null : asked.atLeast() + " or above")
                .filter(words -> words != null)
                .reduce((one, other) -> one + " or " + other)
                .orElse("nothing known here");
        Seniority own = stated.seniority();
        if (own == null) {
            return Judgement.unknown("No seniority is stated; %s is asked.".formatted(choice));
        }
        String reason = "The seniority is %s; %s is asked.".formatted(own.slug(), choice);
        if (asked.oneOf().contains(own.slug())) {
            return Judgement.pass(reason);
        }
        if (asked.atLeast() == null) {
            return Judgement.fail(reason);
        }
        return Seniority.ofSlug(asked.atLeast())
                .filter(rung -> rung.onTheLadder() && own.onTheLadder())
                .map(rung -> Judgement.either(own.compareTo(rung) >= 0, reason))
                .orElseGet(() -> Judgement.unknown(reason + " The two are not on one ladder."));
    }

    /** The best of what is stated of the language, whatever its region: {@code en-GB} is English. */
    private static Judgement language(LanguageCondition asked, StatedFacts stated) {
        LanguageSkill.Level own = stated.languages().stream()
                .filter(skill -> skill.language().equals(asked.language())
                        || skill.language().startsWith(asked.language() + "-"))
                .map(LanguageSkill::level)
                .max(LanguageSkill.Level::compareTo)
                .orElse(null);
        String wanted = "%s at level %s or above is asked.".formatted(asked.language(), asked.atLeast());
        LanguageSkill.Level least = LanguageSkill.Level.ofSlug(asked.atLeast()).orElse(null);
        if (own == null || least == null) {
            return Judgement.unknown(
                    own == null
                            ? "Nothing is stated of the language; " + wanted
                            : "Level %s is stated; %s The level asked is not known here."
                                    .formatted(own.slug(), wanted));
        }
        return Judgement.either(
                own.compareTo(least) >= 0,
                "%s is stated at level %s; %s".formatted(asked.language(), own.slug(), wanted));
    }
}
