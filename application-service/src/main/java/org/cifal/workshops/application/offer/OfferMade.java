package org.cifal.workshops.application.offer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A seat was offered. Fired inside the transaction that offers it.
 *
 * @param acceptBy the first instant that is too late
 * @param host the host's zone
 */
public record OfferMade(UUID applicationId, UUID workshopId, Instant acceptBy, ZoneId host, Instant at) {}
