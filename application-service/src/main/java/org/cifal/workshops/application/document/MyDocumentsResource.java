package org.cifal.workshops.application.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.content.DeclaredTypePolicy;
import org.cifal.workshops.application.content.DocumentKind;
import org.jboss.resteasy.reactive.RestResponse;

/** The files of an application of one's own. */
@Path("/v1/my/applications/{applicationId}/documents/{code}")
@RolesAllowed(CurrentApplicant.ROLE)
class MyDocumentsResource {

    private final HandingInDocument handingIn;
    private final ReceivingDocument receiving;
    private final CurrentApplicant applicant;
    private final Clock clock;

    MyDocumentsResource(
            HandingInDocument handingIn, ReceivingDocument receiving, CurrentApplicant applicant, Clock clock) {
        this.handingIn = handingIn;
        this.receiving = receiving;
        this.applicant = applicant;
        this.clock = clock;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<DocumentView> put(
            @PathParam("applicationId") UUID applicationId,
            @PathParam("code") String code,
            @NotNull @Size(min = 1, max = 200) @QueryParam("filename") String filename,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String declared,
            @HeaderParam("Content-Digest") String digest,
            InputStream body) {
        DocumentKind kind = DeclaredTypePolicy.agreed(filename, declared);
        Destination destination = new Destination(applicant.id(), applicationId, code, filename, kind);
        return answer(receiving.receive(destination, body, ContentDigest.sha256In(digest)));
    }

    @GET
    public Response read(@PathParam("applicationId") UUID applicationId, @PathParam("code") String code) {
        Document document = handingIn.read(applicant.id(), applicationId, code);
        return Response.ok(receiving.open(document), document.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.bytes())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.filename()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Repr-Digest", ContentDigest.header(document.sha256()))
                .build();
    }

    @DELETE
    public void takeBack(@PathParam("applicationId") UUID applicationId, @PathParam("code") String code) {
        handingIn.takeBack(applicant.id(), applicationId, code, clock.instant());
    }

    private static RestResponse<DocumentView> answer(HandingInDocument.HandedIn handedIn) {
        RestResponse.Status status = handedIn.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        DocumentView view = DocumentView.of(handedIn.document());
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Repr-Digest", ContentDigest.header(view.sha256()))
                .build();
    }
}
