package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.cifal.workshops.application.invitation.InvitationSent;

/** Writes to those whom an organiser invites. */
@ApplicationScoped
class InvitationLetters {

    private final Outbox outbox;

    InvitationLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    void invite(@Observes InvitationSent sent) {
        Map<String, String> values = Map.of(
                "workshop", sent.workshop(),
                "code", sent.code(),
                "address", sent.email(),
                "until", sent.closesAt().map(Moments::closing).orElse("while the call is open"));
        outbox.write(sent.email(), "invitation", values, sent.at());
    }
}
