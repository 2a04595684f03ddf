package org.cifal.workshops.application.filling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cifal.workshops.application.answering.MeasuringForms;
import org.cifal.workshops.application.answering.MeasuringForms.Measuring;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.problem.NotFound;
import org.jboss.resteasy.reactive.RestResponse;

/** The form an application of one's own is measured by: while it is edited the call's, afterwards the one it was. */
@Path("/v1/my/applications/{applicationId}/form")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyFormResource {

    private final Applications applications;
    private final MeasuringForms forms;
    private final CurrentApplicant applicant;

    MyFormResource(Applications applications, MeasuringForms forms, CurrentApplicant applicant) {
        this.applications = applications;
        this.forms = forms;
        this.applicant = applicant;
    }

    @GET
    @Transactional
    public RestResponse<FormView> read(
            @PathParam("applicationId") UUID applicationId,
            @QueryParam("lang") @Size(max = 35) String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Measuring form = applications
                .ofApplicant(applicant.id(), applicationId)
                .map(forms::of)
                .orElseThrow(NotFound::new);
        String language = FormLanguage.of(form.definition(), lang, accepted);
        return RestResponse.ResponseBuilder.ok(FormView.of(form.definition(), form.sha256(), language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
