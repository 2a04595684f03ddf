package org.cifal.workshops.application.invitation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invited address, as the officers of the organisers see it. */
record InvitationView(
        UUID id,
        String email,
        String state,
        Instant invitedAt,
        String invitedBy,
        String organisation,
        Instant usedAt,
        Instant withdrawnAt) {

    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                invitation.email(),
                invitation.state(),
                invitation.invitedAt(),
                invitation.invitedBy(),
                invitation.organisation(),
                invitation.usedAt().orElse(null),
                invitation.withdrawnAt().orElse(null));
    }

    /** @param next null on the last page */
    @Schema(name = "InvitationPage")
    record Page(List<InvitationView> items, URI next) {}
}
