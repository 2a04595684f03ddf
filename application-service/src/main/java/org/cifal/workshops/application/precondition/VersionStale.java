package org.cifal.workshops.application.precondition;

import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** It changed since it was read. */
public class VersionStale extends Rejection {

    private final transient String present;

    /**
     * @param present the entity tag it has now; null where there is nothing yet
     */
    public VersionStale(String present) {
        super(ProblemType.PRECONDITION_FAILED, "It changed since you read it. Read it again and repeat your change.");
        this.present = present;
    }

    @Override
    public Map<String, Object> members() {
        return present == null ? Map.of() : Map.of("etag", present);
    }
}
