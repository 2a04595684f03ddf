package org.cifal.workshops.application.applying;

import java.net.URI;
import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** There is one application per applicant and workshop. */
class AlreadyApplied extends Rejection {

    private final transient URI location;

    AlreadyApplied(URI location) {
        super(ProblemType.ALREADY_APPLIED, "There is one application per applicant and workshop.");
        this.location = location;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("location", location.toString());
    }
}
