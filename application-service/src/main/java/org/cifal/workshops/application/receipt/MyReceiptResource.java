package org.cifal.workshops.application.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipt of an application of one's own. */
@Path("/v1/my/applications/{applicationId}/receipt")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyReceiptResource {

    private final IssuingReceipts issuing;
    private final CurrentApplicant applicant;

    MyReceiptResource(IssuingReceipts issuing, CurrentApplicant applicant) {
        this.issuing = issuing;
        this.applicant = applicant;
    }

    @GET
    public RestResponse<ReceiptView> read(@PathParam("applicationId") UUID applicationId) {
        return RestResponse.ResponseBuilder.ok(issuing.read(applicant.id(), applicationId))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
