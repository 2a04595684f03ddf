package org.cifal.workshops.application.catalogue;

import java.time.Duration;
import java.util.Optional;
import org.cifal.workshops.application.call.RefusedByTheCopy;
import org.cifal.workshops.application.call.UnknownWorkshop;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/**
 * The copy refuses and the catalogue cannot be asked whether it is right: nobody is told that a workshop does not exist
 * or that they are late, because a notice may say otherwise. Its words say what the copy says, instants included.
 */
class CatalogueAway extends Rejection {

    private static final Duration BACK_IN = Duration.ofMinutes(1);

    CatalogueAway(RefusedByTheCopy refusal) {
        super(ProblemType.UNAVAILABLE, detail(refusal));
    }

    private static String detail(RefusedByTheCopy refusal) {
        return refusal instanceof UnknownWorkshop
                ? "The catalogue cannot be asked for this workshop now. Try again in a minute."
                : "%s That is what is known here. Whether the organiser has changed it meanwhile cannot be asked of the catalogue now, so nothing is refused for good: try again in a minute."
                        .formatted(refusal.getMessage());
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(BACK_IN);
    }
}
