package org.cifal.workshops.application.selection;

import java.time.Instant;
import java.util.UUID;

/**
 * The decision on an application came into force: with all the others when the board was released, or later when a
 * reserve moved up. Fired inside the transaction, so that offers, letters and feeds hold exactly if the decision does.
 *
 * @param movedUp whether a reserve took a seat that another gave back
 */
public record DecisionReleased(
        UUID applicationId, UUID workshopId, DecisionOutcome outcome, boolean movedUp, Instant at) {}
