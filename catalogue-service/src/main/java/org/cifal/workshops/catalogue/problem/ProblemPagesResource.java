package org.cifal.workshops.catalogue.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a problem's {@code type} address leads to. */
@Path("/problems/{slug}")
@PermitAll
class ProblemPagesResource {

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response explain(@PathParam("slug") String slug) {
        ProblemType type = ProblemType.ofSlug(slug).orElseThrow(NotFoundException::new);
        String page = """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>HTTP status %2$d.</p><p>%3$s</p></main></body>
                </html>
                """.formatted(type.title(), type.status(), type.advice());
        return Response.ok(page)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .build();
    }
}
