package org.cifal.workshops.application.screening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cifal.workshops.application.eligibility.Judgement;
import org.cifal.workshops.application.eligibility.Verdict;

/**
 * The verdict on one eligibility criterion, as the criterion read when it was found.
 *
 * @param reason so that either organisation can say why
 */
@Embeddable
public record Finding(
        String criterion,
        boolean required,
        String text,
        @Enumerated(EnumType.STRING) Verdict verdict,
        String reason) {

    static Finding on(Criterion criterion, Verdict verdict, String reason) {
        return new Finding(criterion.code(), criterion.required(), criterion.text(), verdict, reason);
    }

    static Finding on(Criterion criterion, Judgement judged) {
        return on(criterion, judged.verdict(), judged.reason());
    }

    boolean bars() {
        return required && verdict == Verdict.FAIL;
    }
}
