package org.cifal.workshops.application.nominator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.catalogue.AskingTheCatalogue;
import org.cifal.workshops.application.content.DeclaredTypePolicy;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.document.ContentDigest;
import org.cifal.workshops.application.document.Destination;
import org.cifal.workshops.application.document.ReceivingDocument;
import org.cifal.workshops.application.time.RequestArrival;
import org.jboss.resteasy.reactive.RestResponse;

/** What an official with a proved address reads and hands in. */
@Path("/v1/nominator/nomination")
@RolesAllowed(CurrentNominator.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class NominatorResource {

    private final HandingInLetter letters;
    private final ReceivingDocument receiving;
    private final AskingTheCatalogue asking;
    private final CurrentNominator nominator;
    private final RequestArrival arrival;
    private final Clock clock;

    NominatorResource(
            HandingInLetter letters,
            ReceivingDocument receiving,
            AskingTheCatalogue asking,
            CurrentNominator nominator,
            RequestArrival arrival,
            Clock clock) {
        this.letters = letters;
        this.receiving = receiving;
        this.asking = asking;
        this.nominator = nominator;
        this.arrival = arrival;
        this.clock = clock;
    }

    @GET
    public RestResponse<NominatorTaskView> read() {
        return answer(nominator.nomination());
    }

    @PUT
    @Path("/document")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<NominatorTaskView> handIn(
            @NotNull @Size(min = 1, max = 200) @QueryParam("filename") String filename,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String declared,
            @HeaderParam("Content-Digest") String digest,
            InputStream body) {
        UUID nomination = nominator.nomination();
        Instant receivedAt = arrival.instant();
        DocumentKind kind = DeclaredTypePolicy.agreed(filename, declared);
        Destination destination = asking.beforeRefusing(
                () -> letters.workshopOf(nomination),
                () -> letters.destination(nomination, filename, kind, receivedAt));
        receiving.receive(destination, body, ContentDigest.sha256In(digest));
        return answer(nomination);
    }

    private RestResponse<NominatorTaskView> answer(UUID nomination) {
        return RestResponse.ResponseBuilder.ok(letters.read(nomination, clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
