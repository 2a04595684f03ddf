package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.offer.OfferMade;
import org.cifal.workshops.application.selection.DecisionOutcome;
import org.cifal.workshops.application.selection.DecisionReleased;

/** Tells applicants what was decided, as far as the call's notification policy has them told, and not before the release. */
@ApplicationScoped
class DecisionLetters {

    private final Outbox outbox;
    private final Applications applications;
    private final Calls calls;

    DecisionLetters(Outbox outbox, Applications applications, Calls calls) {
        this.outbox = outbox;
        this.applications = applications;
        this.calls = calls;
    }

    /** Whoever is selected always hears of it, from the letter that offers the seat. */
    void offerSeat(@Observes OfferMade made) {
        write(
                made.applicationId(),
                made.workshopId(),
                DecisionOutcome.SELECTED,
                Map.of("acceptBy", Moments.both(made.acceptBy(), made.host())),
                made.at());
    }

    void tell(@Observes DecisionReleased released) {
        if (released.outcome() != DecisionOutcome.SELECTED && everyoneIsTold(released.workshopId())) {
            write(released.applicationId(), released.workshopId(), released.outcome(), Map.of(), released.at());
        }
    }

    /** "Only Selected applicants will be notified individually" (seeds of 2020 and 2023); 2014 told everyone. */
    private boolean everyoneIsTold(UUID workshopId) {
        return calls.ofWorkshop(workshopId)
                .terms()
                .map(CallTerms::notificationPolicy)
                .map(policy -> !"selected-only".equals(policy.kind()))
                .orElse(true);
    }

    private void write(
            UUID applicationId, UUID workshopId, DecisionOutcome outcome, Map<String, String> more, Instant now) {
        Application application = applications.findById(applicationId);
        Call call = calls.ofWorkshop(workshopId);
        Map<String, String> values = new HashMap<>(more);
        values.put("reference", application.reference());
        values.put("workshop", call.title());
        outbox.write(application, "decision-" + outcome.slug(), values, now);
    }
}
