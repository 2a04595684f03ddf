package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallChanged;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.call.WorkshopFacts;
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;

/**
 * Tells everyone with an application in a call that its dates moved (rule 3), and the officials whose letter is waited for;
 * the applications stay as they are.
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
        String deadlineBefore = deadline(changed.before());
        String deadlineAfter = deadline(changed.after());
        // Once the decisions are released nobody can apply until then.
        if (!deadlineBefore.equals(deadlineAfter) && call.decisionsReleasedAt().isEmpty()) {
            tell(changed, call, "deadline-moved", deadlineBefore, deadlineAfter);
            tellOfficials(changed, call, deadlineBefore, deadlineAfter);
        }
        String daysBefore = days(changed.before());
        String daysAfter = days(changed.after());
        if (!daysBefore.equals(daysAfter)) {
            tell(changed, call, "rescheduled", daysBefore, daysAfter);
        }
    }

    private void tell(CallChanged changed, Call call, String letter, String before, String after) {
        for (Application application : applications.openTo(changed.workshopId())) {
            Map<String, String> values = Map.of(
                    "reference", application.reference(), "workshop", call.title(), "before", before, "after", after);
            outbox.write(application, letter, values, changed.at());
        }
    }

    /** Without a word on who applied. */
    private void tellOfficials(CallChanged changed, Call call, String before, String after) {
        for (Nomination nomination : nominations.waitedFor(changed.workshopId())) {
            Map<String, String> values =
                    Map.of("name", nomination.name(), "workshop", call.title(), "before", before, "after", after);
            outbox.write(nomination.email(), "nomination-deadline-moved", values, changed.at());
        }
    }

    private static String deadline(WorkshopFacts facts) {
        return Optional.ofNullable(facts.call())
                .map(CallTerms::deadline)
                .map(deadline -> deadline.closesAt()
                        .map(Moments::closing)
                        .orElse(deadline.statedClosed() ? "closed" : "not stated"))
                .orElse("not stated");
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
