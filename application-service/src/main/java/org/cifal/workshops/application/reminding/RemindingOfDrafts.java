package org.cifal.workshops.application.reminding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.consent.Consents;
import org.cifal.workshops.application.dossier.Dossier;
import org.cifal.workshops.application.security.Secret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks for unfinished drafts whose deadline is near. A reminder and the note that it was written are one commit; a draft
 * that was submitted, withdrawn or closed meanwhile is no draft to remind of any more.
 */
@ApplicationScoped
class RemindingOfDrafts {

    private static final int AT_ONCE = 100;

    private final SecureRandom random = new SecureRandom();
    private final Calls calls;
    private final Consents consents;
    private final Reminders reminders;
    private final ReminderSettings settings;
    private final URI publicUrl;
    private final Event<DraftReminded> reminded;
    private final Clock clock;

    RemindingOfDrafts(
            Calls calls,
            Consents consents,
            Reminders reminders,
            ReminderSettings settings,
            @ConfigProperty(name = "workshops.public-url") URI publicUrl,
            Event<DraftReminded> reminded,
            Clock clock) {
        this.calls = calls;
        this.consents = consents;
        this.reminders = reminders;
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.reminded = reminded;
        this.clock = clock;
    }

    /** Some at a time, each in a transaction of its own, so that no instance holds the round for long. */
    @Scheduled(every = "{workshops.reminders.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        Instant now = clock.instant();
        int written;
        do {
            written = QuarkusTransaction.requiringNew().call(() -> remindSome(now));
        } while (written > 0);
    }

    private int remindSome(Instant now) {
        if (!reminders.takeTheRound()) {
            return 0;
        }
        int written = 0;
        for (Call call : calls.takingApplications()) {
            if (written < AT_ONCE) {
                written += remindOf(call, AT_ONCE - written, now);
            }
        }
        return written;
    }

    private int remindOf(Call call, int limit, Instant now) {
        return CallWindowPolicy.closesNextAfter(call, now)
                .flatMap(closesAt -> ReminderPolicy.due(settings.daysBefore(), closesAt, now))
                .map(step -> {
                    List<Application> drafts = reminders.unreminded(call.workshopId(), step, limit);
                    drafts.forEach(draft -> remind(draft, call, step, now));
                    return drafts.size();
                })
                .orElse(0);
    }

    private void remind(Application draft, Call call, ReminderPolicy.Step step, Instant now) {
        Secret stop = Secret.next(random, "");
        reminders.persist(new Reminder(draft, step, stop, now));
        List<String> obstacles = Dossier.of(call.terms().orElseThrow(), draft, consents.live(draft.id()))
                .obstacles();
        URI address = publicUrl.resolve("/v1/reminders/" + stop.value());
        reminded.fire(new DraftReminded(draft, call, step.closesAt(), obstacles, address, now));
    }
}
