package org.cifal.workshops.application.nominationpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;
import org.cifal.workshops.application.nominator.ConfirmingOfficial;
import org.cifal.workshops.application.nominator.HandingInLetter;
import org.cifal.workshops.application.nominator.NominationRequestView;
import org.cifal.workshops.application.nominator.NominatorSessionView;
import org.cifal.workshops.application.security.Secret;

/** Puts the page together from what the link alone tells, and from what a session adds. */
@ApplicationScoped
class ShowingNomination {

    private final Nominations nominations;
    private final ConfirmingOfficial confirming;
    private final HandingInLetter letters;
    private final Calls calls;

    ShowingNomination(Nominations nominations, ConfirmingOfficial confirming, HandingInLetter letters, Calls calls) {
        this.nominations = nominations;
        this.confirming = confirming;
        this.letters = letters;
        this.calls = calls;
    }

    /**
     * The page as it stands. Reading consumes nothing.
     *
     * @param session token of the cookie; null, or worth nothing any more, shows what the link alone tells
     * @param problem what was refused just now; null for nothing
     */
    @Transactional
    NominationPage page(String link, String session, String problem, Instant now) {
        Nomination nomination = nominations.ofLink(link).orElseThrow(NotFoundException::new);
        NominationRequestView request = confirming.read(link, now);
        ZoneId host = calls.ofSlug(request.workshop().slug()).orElseThrow().timeZone();
        NominationPage.Task task = signedIn(nomination, session, now)
                .map(id -> NominationPage.Task.of(letters.read(id, now), host))
                .orElse(null);
        return new NominationPage(
                AskedLetter.of(request, host), nomination.signInId().isPresent(), problem, task);
    }

    void sendCode(String link, Instant now) {
        confirming.sendCode(link, now);
    }

    /** Answers the session the code opens. */
    NominatorSessionView confirm(String link, String code, Instant now) {
        return confirming.confirm(link, code, now);
    }

    /** The part of the official whose session this is, where it is the one the link is of. */
    @Transactional
    UUID signedIn(String link, String session, Instant now) {
        Nomination nomination = nominations.ofLink(link).orElseThrow(NotFoundException::new);
        return signedIn(nomination, session, now).orElseThrow(SessionOver::new);
    }

    private Optional<UUID> signedIn(Nomination nomination, String session, Instant now) {
        return Optional.ofNullable(session)
                .flatMap(token -> nominations.ofSession(new Secret(token), now))
                .map(Nomination::id)
                .filter(nomination.id()::equals);
    }
}
