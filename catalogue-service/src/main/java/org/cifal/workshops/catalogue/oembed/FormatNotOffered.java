package org.cifal.workshops.catalogue.oembed;

import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** oEmbed knows a format this catalogue does not write (oEmbed 1.0 §2.3.2). */
final class FormatNotOffered extends Rejection {

    FormatNotOffered() {
        super(
                ProblemType.NOT_IMPLEMENTED,
                "The answer is written in JSON only: leave format out, or send format=json.");
    }
}
