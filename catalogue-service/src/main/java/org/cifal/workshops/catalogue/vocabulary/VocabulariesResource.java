package org.cifal.workshops.catalogue.vocabulary;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** The words of the catalogue; the same until the next release. */
@Path("/v1/vocabularies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@NonBlocking
class VocabulariesResource {

    private final PreparedAnswer answer;

    VocabulariesResource() throws IOException {
        answer = new PreparedAnswer(WireFormat.bytes(Vocabularies.ofTheFile()), null, PublicCaching.ANY_LANGUAGE);
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryParameters.of(uri).check();
        return answer.to(headers);
    }
}
