package org.cifal.workshops.application.review;

import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.precondition.VersionStale;

/**
 * What the reviewer knows of their review: {@code If-None-Match: *} where there is none yet, {@code If-Match} where they
 * change the one they read.
 */
record ReviewPrecondition(String ifMatch, String ifNoneMatch) {

    void requireFor(Review review) {
        if (ifNoneMatch == null) {
            IfMatch.require(ifMatch, review.version());
        } else if (!"*".equals(ifNoneMatch.strip()) || review.scoredAt().isPresent()) {
            throw new VersionStale(null);
        }
    }
}
