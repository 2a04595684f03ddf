package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.cifal.workshops.application.nomination.OfficialAsked;
import org.cifal.workshops.application.nominator.LetterHandedIn;
import org.cifal.workshops.application.signin.OfficialsCodeRequested;

/** Writes to the official who is asked, without a word on who applied, and to the applicant once the letter is there. */
@ApplicationScoped
class NominationLetters {

    private final Outbox outbox;

    NominationLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    void ask(@Observes OfficialAsked asked) {
        Map<String, String> values = Map.of(
                "name", asked.name(),
                "workshop", asked.workshop(),
                "document", asked.document(),
                "until", asked.closesAt().map(Moments::closing).orElse("while the call is open"),
                "link", asked.link());
        outbox.writeAwaited(asked.email(), "nomination-asked", values, false, asked.at());
    }

    void sendCode(@Observes OfficialsCodeRequested requested) {
        Map<String, String> values = Map.of(
                "code", requested.code(),
                "workshop", requested.workshop(),
                "asked", Moments.utc(requested.at()),
                "expires", Moments.utc(requested.expiresAt()));
        outbox.writeAwaited(requested.email(), "nomination-code", values, false, requested.at());
    }

    void tell(@Observes LetterHandedIn handedIn) {
        Map<String, String> values = Map.of(
                "reference", handedIn.application().reference(),
                "workshop", handedIn.call().title(),
                "official", handedIn.nomination().name(),
                "address", handedIn.nomination().email(),
                "received", Moments.both(handedIn.at(), handedIn.call().timeZone()),
                "next", Remedies.afterLetter(handedIn.call(), handedIn.application(), handedIn.at()));
        outbox.write(handedIn.application(), "nomination-uploaded", values, handedIn.at());
    }
}
