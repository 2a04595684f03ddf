package org.cifal.workshops.application.sweeping;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.cifal.workshops.application.applicant.Sessions;
import org.cifal.workshops.application.invitation.RedeemingInvitation;
import org.cifal.workshops.application.notification.Outbox;
import org.cifal.workshops.application.signin.ProvingAddress;

/**
 * Forgets who came and went: that somebody asked for a code is sensitive in itself, and nothing needs it for long. Several
 * instances may do so at once; what one has forgotten the other passes over.
 */
@ApplicationScoped
class ForgettingTheOld {

    private final ProvingAddress addresses;
    private final Sessions sessions;
    private final RedeemingInvitation invitations;
    private final Outbox outbox;
    private final RetentionSettings settings;
    private final Clock clock;

    ForgettingTheOld(
            ProvingAddress addresses,
            Sessions sessions,
            RedeemingInvitation invitations,
            Outbox outbox,
            RetentionSettings settings,
            Clock clock) {
        this.addresses = addresses;
        this.sessions = sessions;
        this.invitations = invitations;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{workshops.retention.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        addresses.forget(now.minus(settings.signIns()));
        sessions.forget(now.minus(settings.sessions()));
        invitations.forgetAttempts(now);
        outbox.forget(now.minus(settings.letters()));
    }
}
