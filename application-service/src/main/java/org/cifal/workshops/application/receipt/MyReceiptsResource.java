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

/** The receipts of an application of one's own. */
@Path("/v1/my/applications/{applicationId}")
@RolesAllowed(CurrentApplicant.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class MyReceiptsResource {

    private final IssuingReceipts issuing;
    private final CurrentApplicant applicant;

    MyReceiptsResource(IssuingReceipts issuing, CurrentApplicant applicant) {
        this.issuing = issuing;
        this.applicant = applicant;
    }

    @GET
    @Path("/receipt")
    public RestResponse<ReceiptView> newest(@PathParam("applicationId") UUID applicationId) {
        return answer(issuing.read(applicant.id(), applicationId).get(0));
    }

    @GET
    @Path("/receipts")
    public RestResponse<ReceiptListView> all(@PathParam("applicationId") UUID applicationId) {
        return answer(new ReceiptListView(issuing.read(applicant.id(), applicationId)));
    }

    private static <T> RestResponse<T> answer(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
