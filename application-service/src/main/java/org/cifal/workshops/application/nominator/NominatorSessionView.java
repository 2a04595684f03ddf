package org.cifal.workshops.application.nominator;

import java.time.Instant;

/** An official's session, with its secret for the one time it is shown. */
public record NominatorSessionView(String token, Instant expiresAt) {}
