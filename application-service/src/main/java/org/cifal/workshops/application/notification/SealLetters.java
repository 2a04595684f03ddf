package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.cifal.workshops.application.call.Call;
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
                "remedy", Remedies.ofSeal(call, judged.application(), judged.at()));
        outbox.write(judged.application(), "seal-not-accepted", values, judged.at());
    }
}
