package org.cifal.workshops.application.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.consent.Consents;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.seal.SealJudgements;
import org.jboss.resteasy.reactive.RestResponse;

/** The checklist of an application of one's own. */
@Path("/v1/my/applications/{applicationId}/dossier")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyDossierResource {

    private final Applications applications;
    private final Calls calls;
    private final Consents consents;
    private final Documents documents;
    private final SealJudgements seals;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyDossierResource(
            Applications applications,
            Calls calls,
            Consents consents,
            Documents documents,
            SealJudgements seals,
            CurrentApplicant applicant,
            Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.consents = consents;
        this.documents = documents;
        this.seals = seals;
        this.applicant = applicant;
        this.clock = clock;
    }

    @GET
    @Transactional
    public RestResponse<DossierView> read(@PathParam("applicationId") UUID applicationId) {
        Application application =
                applications.ofApplicant(applicant.id(), applicationId).orElseThrow(NotFoundException::new);
        CallTerms terms = calls.ofWorkshop(application.workshopId()).terms().orElseThrow(NotFoundException::new);
        Dossier dossier = Dossier.of(terms, application, consents.live(applicationId));
        Map<UUID, Document> files = documents.ofEntries(dossier.entries().values());
        return RestResponse.ResponseBuilder.ok(DossierView.of(dossier, files, seals.of(applicationId), clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
