package org.cifal.workshops.application.seal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer said of a seal. */
@Schema(name = "Seal")
record SealView(String document, String state, String reason, String judgedBy, String organisation, Instant judgedAt) {

    static SealView of(SealJudgement judgement) {
        return new SealView(
                judgement.code(),
                judgement.state().slug(),
                judgement.reason().orElse(null),
                judgement.judgedBy(),
                judgement.organisation(),
                judgement.judgedAt());
    }
}
