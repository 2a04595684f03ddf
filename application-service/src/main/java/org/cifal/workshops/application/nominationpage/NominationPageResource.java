package org.cifal.workshops.application.nominationpage;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.cifal.workshops.application.clientlimit.LimitedPerClient;
import org.cifal.workshops.application.problem.Rejection;
import org.cifal.workshops.application.time.RequestArrival;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The page the link in an official's mail leads to. Whoever sends one of its forms knows the secret that is its address,
 * and no other site does, so that no further token guards them; what succeeded is answered with a redirection, so that
 * going back or loading again repeats nothing.
 */
@Path("/nominations/{link}")
@PermitAll
@LimitedPerClient
@ToldOnAPage
@Produces(MediaType.TEXT_HTML)
class NominationPageResource {

    private final ShowingNomination showing;
    private final TakingLetter taking;
    private final PageAnswers answers;
    private final RequestArrival arrival;
    private final Clock clock;

    NominationPageResource(
            ShowingNomination showing, TakingLetter taking, PageAnswers answers, RequestArrival arrival, Clock clock) {
        this.showing = showing;
        this.taking = taking;
        this.answers = answers;
        this.arrival = arrival;
        this.clock = clock;
    }

    @GET
    public Response read(@PathParam("link") String link, @CookieParam(PageSession.COOKIE) String session) {
        return told(
                link, session, () -> answers.page(Response.Status.OK.getStatusCode(), link, page(link, session, null)));
    }

    @POST
    @Path("/code")
    public Response sendCode(@PathParam("link") String link) {
        Instant now = clock.instant();
        return told(link, null, () -> {
            showing.sendCode(link, now);
            return answers.backTo(link);
        });
    }

    @POST
    @Path("/session")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("link") String link, @FormParam("code") String code) {
        Instant now = clock.instant();
        return told(link, null, () -> answers.signedIn(link, showing.confirm(link, code == null ? "" : code, now)));
    }

    @POST
    @Path("/letter")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SignedInOnly
    public Response handIn(
            @PathParam("link") String link,
            @CookieParam(PageSession.COOKIE) String session,
            @RestForm("letter") FileUpload letter) {
        Instant receivedAt = arrival.instant();
        return told(link, session, () -> {
            taking.take(showing.signedIn(link, session, clock.instant()), letter, receivedAt);
            return answers.backTo(link);
        });
    }

    /** What is refused is told on the page, where it can be tried again. */
    private Response told(String link, String session, Supplier<Response> attempt) {
        try {
            return attempt.get();
        } catch (Rejection refused) {
            return answers.page(refused.type().status(), link, page(link, session, refused.getMessage()));
        } catch (NotFoundException unknown) {
            return answers.gone();
        }
    }

    private NominationPage page(String link, String session, String problem) {
        return showing.page(link, session, problem, clock.instant());
    }
}
