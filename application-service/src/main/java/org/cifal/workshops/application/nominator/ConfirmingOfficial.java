package org.cifal.workshops.application.nominator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Instant;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;
import org.cifal.workshops.application.security.Actor;
import org.cifal.workshops.application.security.Secret;
import org.cifal.workshops.application.signin.ProvingAddress;
import org.cifal.workshops.application.signin.WrongCode;

/** From the link to a code, and from the code to a session; a link that was passed on is worth nothing without the mailbox. */
@ApplicationScoped
public class ConfirmingOfficial {

    private final SecureRandom random = new SecureRandom();
    private final Nominations nominations;
    private final HandingInLetter letters;
    private final ProvingAddress proving;
    private final History history;

    ConfirmingOfficial(Nominations nominations, HandingInLetter letters, ProvingAddress proving, History history) {
        this.nominations = nominations;
        this.letters = letters;
        this.proving = proving;
        this.history = history;
    }

    /** Consumes nothing, however often it is opened, and by whichever mail scanner. */
    @Transactional
    public NominationRequestView read(String link, Instant now) {
        Nomination nomination = nominations.ofLink(link).orElseThrow(NotFoundException::new);
        return letters.request(nomination, letters.callOf(letters.applicationOf(nomination)), now);
    }

    /** Sends a code to the address the link was sent to, and to no other. */
    @Transactional
    public CodeOnItsWayView sendCode(String link, Instant now) {
        Nomination nomination = nominations.ofLinkForChange(link).orElseThrow(NotFoundException::new);
        ProvingAddress.CodeSent sent = proving.askOfficial(
                nomination.id(),
                nomination.email(),
                letters.callOf(letters.applicationOf(nomination)).title(),
                now);
        nomination.awaitCode(sent.id());
        return new CodeOnItsWayView(sent.expiresAt());
    }

    /** A wrong code is counted although it is refused. */
    @Transactional(dontRollbackOn = WrongCode.class)
    public NominatorSessionView confirm(String link, String code, Instant now) {
        Nomination nomination = nominations.ofLinkForChange(link).orElseThrow(NotFoundException::new);
        if (nomination.signInId().isEmpty()) {
            throw new NoCodeSent();
        }
        proving.proveOfficial(nomination.id(), code, now);
        Secret token = Secret.next(random, CurrentNominator.TOKEN_PREFIX);
        nomination.confirm(token, now);
        Application application = letters.applicationOf(nomination);
        Change change = new Change("nomination", null, nomination.status().slug(), null);
        history.tell(application.workshopId(), application.id(), Actor.nominator(nomination.id()), change, now);
        return new NominatorSessionView(
                token.value(), nomination.sessionExpiresAt().orElseThrow());
    }
}
