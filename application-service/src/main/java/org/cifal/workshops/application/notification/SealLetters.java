package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.seal.SealNotAccepted;

/** Tells applicants of a seal that was not found while they can still do something about it. */
@ApplicationScoped
class SealLetters {

    private final Outbox outbox;
    private final Calls calls;

    SealLetters(Outbox outbox, Calls calls) {
        this.outbox = outbox;
        this.calls = calls;
    }

    void tell(@Observes SealNotAccepted judged) {
        Call call = calls.ofWorkshop(judged.application().workshopId());
        Map<String, String> values = Map.of(
                "reference", judged.application().reference(),
                "workshop", call.title(),
                "document", judged.code(),
                "reason", judged.reason(),
                "remedy", remedy(call, judged));
        outbox.write(judged.application(), "seal-not-accepted", values, judged.at());
    }

    /** By the intake it was submitted in: another one that is still open helps nothing. */
    private static String remedy(Call call, SealNotAccepted judged) {
        Optional<Instant> end = call.terms()
                .flatMap(terms -> CallWindowPolicy.correctableUntil(
                        terms, judged.application().intake().orElse(null)));
        if (end.filter(instant -> !judged.at().isBefore(instant)).isPresent()) {
            return "The call is closed, so it cannot be replaced; the\nofficers decide on your application as it is.";
        }
        String until = end.map(instant -> "before " + Moments.both(instant, call.timeZone()))
                .orElse("while the call is open");
        return "You can replace it %s: begin a correction,\nhand in a sealed one or have your official do so, and submit again."
                .formatted(until);
    }
}
