package org.cifal.workshops.application.nominator;

import java.time.Instant;

/** A code was sent to the official's address. */
public record CodeOnItsWayView(Instant expiresAt) {}
