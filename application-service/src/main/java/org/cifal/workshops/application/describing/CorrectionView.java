package org.cifal.workshops.application.describing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.application.Correction;

/**
 * What is being changed of what was submitted, as its applicant sees it.
 *
 * @param documents codes of the documents it holds
 */
public record CorrectionView(
        Instant begunAt, ProfileView profile, Map<String, Object> answers, List<String> documents) {

    public static CorrectionView of(Correction correction) {
        return new CorrectionView(
                correction.begunAt(),
                ProfileView.of(correction.content().profile()),
                correction.content().answers().byQuestion(),
                correction.content().dossier().keySet().stream().sorted().toList());
    }
}
