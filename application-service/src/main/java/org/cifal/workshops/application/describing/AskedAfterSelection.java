package org.cifal.workshops.application.describing;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Passport and travel data are asked only of those who accepted an offer, and taken from nobody before. */
public class AskedAfterSelection extends Rejection {

    public AskedAfterSelection(List<String> questions) {
        super(
                ProblemType.RULE_BROKEN,
                "Some of this is asked only of those who accept an offer. It was not saved; nor was the rest.",
                questions.stream()
                        .map(code -> new FieldError("#/answers/" + code, "is asked after selection"))
                        .toList());
    }
}
