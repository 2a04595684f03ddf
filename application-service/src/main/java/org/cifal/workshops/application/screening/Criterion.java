package org.cifal.workshops.application.screening;

import java.util.Map;
import org.cifal.workshops.application.call.CallTerms.EligibilityCriterion;

/**
 * One eligibility criterion of the call.
 *
 * @param required a preferred criterion ("in particular …", seed: 2020 call) bars nobody
 * @param text in the words of the call, in English where it has English words
 */
public record Criterion(String code, boolean required, String text) {

    static Criterion of(EligibilityCriterion stated) {
        Map<String, String> texts = stated.text();
        return new Criterion(
                stated.code(),
                "required".equals(stated.weight()),
                texts.getOrDefault("en", texts.values().iterator().next()));
    }
}
