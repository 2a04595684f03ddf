package org.cifal.workshops.application.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The keys anybody can check a receipt with. */
@Path("/v1/receipt-keys")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ReceiptKeysResource {

    private final ReceiptSigner signer;
    private final FormerReceiptKeys former;

    ReceiptKeysResource(ReceiptSigner signer, FormerReceiptKeys former) {
        this.signer = signer;
        this.former = former;
    }

    @GET
    public RestResponse<ReceiptKeysView> keys() {
        return RestResponse.ResponseBuilder.ok(ReceiptKeysView.of(signer.publicKey(), former.keys()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
