package org.cifal.workshops.application.desk;

import java.util.UUID;

/**
 * An application handed in, and the session of whoever did.
 *
 * @param session bearer token
 */
public record Applied(UUID id, String reference, String session) {}
