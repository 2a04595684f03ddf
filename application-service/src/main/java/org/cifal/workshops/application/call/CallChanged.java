package org.cifal.workshops.application.call;

import java.time.Instant;
import java.util.UUID;

/**
 * The copy of a call took over a newer revision. Fired as a CDI event inside the transaction that takes it over.
 *
 * @param before what the copy said
 * @param after what it says now
 */
public record CallChanged(UUID workshopId, WorkshopFacts before, WorkshopFacts after, Instant at) {}
