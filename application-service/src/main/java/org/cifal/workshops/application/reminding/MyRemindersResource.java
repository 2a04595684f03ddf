package org.cifal.workshops.application.reminding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Whether one is reminded. */
@Path("/v1/my/reminders")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyRemindersResource {

    private final ChoosingReminders choosing;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyRemindersResource(ChoosingReminders choosing, CurrentApplicant applicant, Clock clock) {
        this.choosing = choosing;
        this.applicant = applicant;
        this.clock = clock;
    }

    @GET
    public RestResponse<ReminderChoice> read() {
        return answer(choosing.read(applicant.id()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<ReminderChoice> choose(@NotNull @Valid ReminderChoice choice) {
        return answer(choosing.choose(applicant.id(), choice.wanted(), clock.instant()));
    }

    private static RestResponse<ReminderChoice> answer(ReminderChoice choice) {
        return ResponseBuilder.ok(choice)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
