package org.cifal.workshops.application.selection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it stands on the board. */
@Schema(name = "Proposal")
record ProposalView(
        String outcome, Integer rank, String reason, String proposedBy, String organisation, Instant proposedAt) {

    static ProposalView of(Decision decision) {
        return new ProposalView(
                decision.outcome().slug(),
                decision.rank().orElse(null),
                decision.reason(),
                decision.decidedBy(),
                decision.organisation(),
                decision.decidedAt());
    }
}
