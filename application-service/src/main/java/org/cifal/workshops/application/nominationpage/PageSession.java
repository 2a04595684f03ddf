package org.cifal.workshops.application.nominationpage;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import org.cifal.workshops.application.nominator.NominatorSessionView;

/**
 * The official's session in a cookie: of the one page alone, so that two nominations beside each other do not meet; out of
 * reach of any script; and not sent along with what another site posts.
 */
final class PageSession {

    static final String COOKIE = "nominator";

    private PageSession() {}

    static NewCookie cookie(NominatorSessionView session, String path, boolean secure, Instant now) {
        return new NewCookie.Builder(COOKIE)
                .value(session.token())
                .path(path)
                .maxAge((int) Duration.between(now, session.expiresAt()).toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
