package org.cifal.workshops.application.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.Officer;

/** Officers write down who came, and who has their certificate. */
@ApplicationScoped
class RecordingParticipation {

    private final Applications applications;
    private final Calls calls;
    private final Event<ApplicationMoved> moves;

    RecordingParticipation(Applications applications, Calls calls, Event<ApplicationMoved> moves) {
        this.applications = applications;
        this.calls = calls;
        this.moves = moves;
    }

    @Transactional
    ParticipationView attendance(Officer officer, UUID applicationId, boolean attended, Instant now) {
        Application application = ofOrganiser(officer, applicationId);
        refuseBeforeTheFirstDay(calls.ofWorkshop(application.workshopId()), now);
        ApplicationMoved moved = attended
                ? application.recordAttendance(officer.actor(), now)
                : application.recordAbsence(officer.actor(), now);
        moves.fire(moved);
        return ParticipationView.of(application, moved);
    }

    @Transactional
    ParticipationView certificate(Officer officer, UUID applicationId, Instant now) {
        Application application = ofOrganiser(officer, applicationId);
        ApplicationMoved moved = application.certify(officer.actor(), now);
        moves.fire(moved);
        return ParticipationView.of(application, moved);
    }

    private Application ofOrganiser(Officer officer, UUID applicationId) {
        return applications
                .ofOrganiserForChange(officer.organisation(), applicationId)
                .orElseThrow(NotFound::new);
    }

    private static void refuseBeforeTheFirstDay(Call call, Instant now) {
        Optional<LocalDate> firstDay =
                Optional.ofNullable(call.facts().schedule()).map(schedule -> schedule.firstDay());
        if (firstDay.isPresent()
                && now.isBefore(firstDay.get().atStartOfDay(call.timeZone()).toInstant())) {
            throw new StateForbids("The workshop begins on %s; nobody has attended yet.".formatted(firstDay.get()));
        }
    }
}
