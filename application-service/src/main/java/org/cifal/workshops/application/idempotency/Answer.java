package org.cifal.workshops.application.idempotency;

import java.net.URI;

/**
 * What a request was answered with; kept as it was sent, byte for byte.
 *
 * @param location null when nothing was created
 * @param etag without its quotes; null when what is represented has no version
 * @param body the representation; null for none
 */
public record Answer(int status, URI location, Long etag, Object body) {}
