package org.cifal.workshops.application.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.applying.ApplicationAddresses;
import org.cifal.workshops.application.document.DocumentView;
import org.cifal.workshops.application.idempotency.Answer;
import org.cifal.workshops.application.idempotency.IdempotentRequests;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files of one's own that arrive in pieces, with the headers of draft-ietf-httpbis-resumable-upload. */
@Path("/v1/my/applications/{applicationId}/uploads")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyUploadsResource {

    private final KeepingUploads keeping;
    private final ContinuingUpload continuing;
    private final IdempotentRequests idempotent;
    private final ApplicationAddresses addresses;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyUploadsResource(
            KeepingUploads keeping,
            ContinuingUpload continuing,
            IdempotentRequests idempotent,
            ApplicationAddresses addresses,
            CurrentApplicant applicant,
            Clock clock) {
        this.keeping = keeping;
        this.continuing = continuing;
        this.idempotent = idempotent;
        this.addresses = addresses;
        this.applicant = applicant;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UploadView.class, responseCode = "201")
    public Response begin(
            @PathParam("applicationId") UUID applicationId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid BeginUpload request) {
        UUID id = applicant.id();
        String operation = "POST /v1/my/applications/%s/uploads".formatted(applicationId);
        return idempotent.answer(id.toString(), key, operation, request, () -> {
            UploadView begun = keeping.begin(id, applicationId, request, clock.instant());
            return new Answer(201, addresses.of(applicationId, "uploads/" + begun.id()), null, begun);
        });
    }

    @GET
    @Path("/{uploadId}")
    @APIResponseSchema(value = UploadView.class, responseCode = "200")
    public Response read(@PathParam("applicationId") UUID applicationId, @PathParam("uploadId") UUID uploadId) {
        Upload upload = keeping.read(applicant.id(), applicationId, uploadId, clock.instant());
        return told(Response.ok(UploadView.of(upload)), upload);
    }

    @PATCH
    @Path("/{uploadId}")
    @Consumes("application/partial-upload")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response append(
            @PathParam("applicationId") UUID applicationId,
            @PathParam("uploadId") UUID uploadId,
            @NotNull @Min(0) @HeaderParam("Upload-Offset") Long offset,
            InputStream body) {
        ContinuingUpload.Progress progress = continuing.go(applicant.id(), applicationId, uploadId, offset, body);
        return progress.document() == null
                ? told(Response.noContent(), progress.upload())
                : told(Response.ok(DocumentView.of(progress.document())), progress.upload());
    }

    @DELETE
    @Path("/{uploadId}")
    public void forget(@PathParam("applicationId") UUID applicationId, @PathParam("uploadId") UUID uploadId) {
        keeping.forget(applicant.id(), applicationId, uploadId, clock.instant());
    }

    private static Response told(Response.ResponseBuilder answer, Upload upload) {
        return answer.header("Upload-Offset", upload.received())
                .header("Upload-Complete", upload.arrived() ? "?1" : "?0")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
