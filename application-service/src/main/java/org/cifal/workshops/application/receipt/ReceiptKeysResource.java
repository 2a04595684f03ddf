package org.cifal.workshops.application.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The keys anybody can check a receipt with. */
@Path("/v1/receipt-keys")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ReceiptKeysResource {

    private final ReceiptSigner signer;

    ReceiptKeysResource(ReceiptSigner signer) {
        this.signer = signer;
    }

    @GET
    public RestResponse<ReceiptKeysView> keys() {
        return RestResponse.ResponseBuilder.ok(new ReceiptKeysView(List.of(signer.publicKey())))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
