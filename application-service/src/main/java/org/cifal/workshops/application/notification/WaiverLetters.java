package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.waiver.Waiver;
import org.cifal.workshops.application.waiver.WaiverDecided;
import org.cifal.workshops.application.waiver.WaiverRefusal;

/** Tells late applicants what became of their request; it says nothing of any decision on the application. */
@ApplicationScoped
class WaiverLetters {

    private final Outbox outbox;
    private final Calls calls;

    WaiverLetters(Outbox outbox, Calls calls) {
        this.outbox = outbox;
        this.calls = calls;
    }

    void tell(@Observes WaiverDecided decided) {
        Waiver waiver = decided.waiver();
        Call call = calls.ofWorkshop(waiver.workshopId());
        Map<String, String> values = new HashMap<>();
        values.put("reference", decided.application().reference());
        values.put("workshop", call.title());
        waiver.admittedUntil().ifPresent(until -> values.put("until", Moments.both(until, call.timeZone())));
        waiver.refusal().map(WaiverRefusal::reason).ifPresent(reason -> values.put("reason", reason));
        outbox.write(decided.application(), "waiver-" + waiver.status().slug(), values, decided.at());
    }
}
