package org.cifal.workshops.application.catalogue;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** The workshop is not in the copy and the catalogue cannot be asked: nobody is told it does not exist. */
class CatalogueAway extends Rejection {

    CatalogueAway() {
        super(ProblemType.UNAVAILABLE, "The catalogue cannot be asked for this workshop now. Try again in a minute.");
    }
}
