package org.cifal.workshops.application.reminding;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where the link in a reminder leads. Opening it changes nothing, because mail scanners open links; a POST does (RFC 8058). */
@Path("/v1/reminders/{stop}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class StoppingRemindersResource {

    private static final String ASKED = page("Stop reminders?", """
        <p>Reminders of unfinished applications are sent to you no more. Every other letter still reaches you.</p>
        <form method="post"><button>Stop reminders</button></form>\
        """);
    private static final String DONE =
            page("Reminders are stopped", "<p>You are reminded no more. Signed in, you can have them again.</p>");

    private final ChoosingReminders choosing;
    private final Clock clock;

    StoppingRemindersResource(ChoosingReminders choosing, Clock clock) {
        this.choosing = choosing;
        this.clock = clock;
    }

    @GET
    public RestResponse<String> ask(@PathParam("stop") String stop) {
        choosing.find(stop);
        return secret(ASKED);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public RestResponse<String> stop(@PathParam("stop") String stop) {
        choosing.stop(stop, clock.instant());
        return secret(DONE);
    }

    private static RestResponse<String> secret(String page) {
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static String page(String title, String content) {
        return """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title></head>
            <body><main><h1>%1$s</h1>%2$s</main></body>
            </html>
            """.formatted(title, content);
    }
}
