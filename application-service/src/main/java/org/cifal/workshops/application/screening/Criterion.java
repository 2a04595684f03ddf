package org.cifal.workshops.application.screening;

import java.util.Map;
import org.cifal.workshops.application.call.CallTerms.EligibilityCriterion;
import org.cifal.workshops.application.call.EligibilityRule;

/**
 * One eligibility criterion of the call.
 *
 * @param required a preferred criterion ("in particular …", seed: 2020 call) bars nobody
 * @param text in the words of the call, in English where it has English words
 * @param rule as far as a machine can test it; null where only the words say what is meant
 */
public record Criterion(String code, boolean required, String text, EligibilityRule rule) {

    static Criterion of(EligibilityCriterion stated) {
        Map<String, String> texts = stated.text();
        return new Criterion(
                stated.code(),
                "required".equals(stated.weight()),
                texts.getOrDefault("en", texts.values().iterator().next()),
                stated.rule());
    }
}
