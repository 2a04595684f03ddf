package org.cifal.workshops.application.screening;

import java.time.Instant;
import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Until then the applicant can correct what was submitted, and what is screened is fixed: officers look, and record later. */
public class StillCorrectable extends Rejection {

    private final transient Instant closesAt;

    StillCorrectable(Instant closesAt) {
        super(
                ProblemType.CALL_STILL_OPEN,
                "Applicants can correct what they submitted until %s; record the screening after that."
                        .formatted(closesAt));
        this.closesAt = closesAt;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("closesAt", closesAt.toString());
    }
}
