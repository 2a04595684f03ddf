package org.cifal.workshops.application.call;

import org.cifal.workshops.application.problem.ProblemType;

/** No published workshop has this slug, or it calls for no applications. */
public class UnknownWorkshop extends RefusedByTheCopy {

    public UnknownWorkshop(String slug) {
        super(ProblemType.UNKNOWN_WORKSHOP, "No published workshop named %s takes applications.".formatted(slug));
    }
}
