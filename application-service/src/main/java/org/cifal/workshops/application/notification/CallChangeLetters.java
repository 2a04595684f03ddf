package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallChanged;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.call.MovedEnd;
import org.cifal.workshops.application.call.WorkshopFacts;
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;

/**
 * Tells everyone whose application is not at an end that the end which concerns it moved (rule 3), that the days of the
 * workshop did, or that it is cancelled, and the officials whose letter is waited for; the applications stay as they are.
 */
@ApplicationScoped
class CallChangeLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Outbox outbox;
    private final Applications applications;
    private final Nominations nominations;
    private final Calls calls;

    CallChangeLetters(Outbox outbox, Applications applications, Nominations nominations, Calls calls) {
        this.outbox = outbox;
        this.applications = applications;
        this.nominations = nominations;
        this.calls = calls;
    }

    void tell(@Observes CallChanged changed) {
        Call call = calls.ofWorkshop(changed.workshopId());
        if (changed.after().cancelled()) {
            // Once, whatever else is corrected of a workshop that is off.
            if (!changed.before().cancelled()) {
                tellOfCancellation(changed, call);
            }
            return;
        }
        // Once the decisions are released nobody can apply until then.
        if (call.decisionsReleasedAt().isEmpty()) {
            tellOfMovedEnds(changed, call);
        }
        String daysBefore = days(changed.before());
        String daysAfter = days(changed.after());
        if (!daysBefore.equals(daysAfter)) {
            for (Application application : applications.openTo(changed.workshopId())) {
                tell(changed, application, "rescheduled", call.title(), daysBefore, daysAfter);
            }
        }
    }

    private void tellOfCancellation(CallChanged changed, Call call) {
        for (Application application : applications.openTo(changed.workshopId())) {
            Map<String, String> values = Map.of("reference", application.reference(), "workshop", call.title());
            outbox.write(application, "cancelled", values, changed.at());
        }
        // Without a word on who applied.
        for (Nomination nomination : nominations.waitedFor(changed.workshopId())) {
            Map<String, String> values = Map.of("name", nomination.name(), "workshop", call.title());
            outbox.write(nomination.email(), "nomination-cancelled", values, changed.at());
        }
    }

    private void tellOfMovedEnds(CallChanged changed, Call call) {
        Optional<MovedEnd> ofDrafts = MovedEnd.ofDraft(changed.before(), changed.after(), changed.at());
        for (Application application : applications.openTo(changed.workshopId())) {
            Optional<MovedEnd> its = application.status() == ApplicationStatus.DRAFT
                    ? ofDrafts
                    : MovedEnd.ofSubmitted(
                            changed.before(),
                            changed.after(),
                            application.intake().orElse(null));
            its.ifPresent(moved -> tell(
                    changed,
                    application,
                    "deadline-moved",
                    title(call, moved),
                    words(moved.before()),
                    words(moved.after())));
        }
        ofDrafts.ifPresent(moved -> tellOfficials(changed, call, moved));
    }

    private void tell(
            CallChanged changed, Application application, String letter, String workshop, String before, String after) {
        Map<String, String> values =
                Map.of("reference", application.reference(), "workshop", workshop, "before", before, "after", after);
        outbox.write(application, letter, values, changed.at());
    }

    /** Without a word on who applied. */
    private void tellOfficials(CallChanged changed, Call call, MovedEnd moved) {
        for (Nomination nomination : nominations.waitedFor(changed.workshopId())) {
            Map<String, String> values = Map.of(
                    "name", nomination.name(),
                    "workshop", title(call, moved),
                    "before", words(moved.before()),
                    "after", words(moved.after()));
            outbox.write(nomination.email(), "nomination-deadline-moved", values, changed.at());
        }
    }

    /** Of several intakes it is said which. */
    private static String title(Call call, MovedEnd moved) {
        return Optional.ofNullable(moved.intake())
                .flatMap(titles -> Optional.ofNullable(titles.get("en"))
                        .or(() -> titles.values().stream().findFirst()))
                .map(intake -> call.title() + " – " + intake)
                .orElseGet(call::title);
    }

    private static String words(MovedEnd.End end) {
        if (end.closed()) {
            return "closed";
        }
        return end.closesAt() == null ? "not stated" : Moments.closing(end.closesAt());
    }

    private static String days(WorkshopFacts facts) {
        if (Boolean.TRUE.equals(facts.postponed())) {
            return "postponed, the new date is not known yet";
        }
        WorkshopFacts.Schedule schedule = facts.schedule();
        if (schedule == null || schedule.firstDay() == null) {
            return schedule == null || schedule.stated() == null ? "not stated" : schedule.stated();
        }
        LocalDate last = schedule.lastDay() == null ? schedule.firstDay() : schedule.lastDay();
        return DAY.format(schedule.firstDay()) + " to " + DAY.format(last);
    }
}
