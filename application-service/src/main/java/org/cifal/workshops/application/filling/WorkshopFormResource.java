package org.cifal.workshops.application.filling;

import jakarta.annotation.security.PermitAll;
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
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.problem.NotFound;
import org.jboss.resteasy.reactive.RestResponse;

/** What a call asks, before anybody applies. */
@Path("/v1/workshops/{slug}/form")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class WorkshopFormResource {

    private final Calls calls;

    WorkshopFormResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Transactional
    public RestResponse<FormView> read(
            @PathParam("slug") String slug,
            @QueryParam("lang") @Size(max = 35) String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Form form = calls.ofSlug(slug)
                .filter(Call::published)
                .flatMap(Call::terms)
                .map(Form::of)
                .orElseThrow(NotFound::new);
        String language = FormLanguage.of(form.definition(), lang, accepted);
        return RestResponse.ResponseBuilder.ok(FormView.of(form.definition(), form.sha256(), language))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
