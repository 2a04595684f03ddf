package org.cifal.workshops.application.disclosure;

import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Tombstones newer than the cursor are forgotten already: whoever went on from it would keep people they must drop. */
public class CursorExpired extends Rejection {

    CursorExpired() {
        super(
                ProblemType.CURSOR_EXPIRED,
                "This place in the feed is older than ninety days. Drop what you hold and start again from the beginning.");
    }
}
