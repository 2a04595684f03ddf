package org.cifal.workshops.application.filling;

import java.util.List;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** No question of the form asks this after selection. */
class NotAskedAfterSelection extends Rejection {

    NotAskedAfterSelection(List<String> codes) {
        super(
                ProblemType.RULE_BROKEN,
                "Some of this is not asked after selection. Nothing was saved.",
                codes.stream()
                        .map(code -> new FieldError("#/answers/" + code, "is not asked after selection"))
                        .toList());
    }
}
