package org.cifal.workshops.catalogue.embed;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PublishedFile;

/** The files that other websites, and this one's pages, load. */
@Path("/embed")
@PermitAll
@NonBlocking
class EmbedFilesResource {

    private static final List<PublishedFile> FILES =
            List.of(Widget.SCRIPT, PageFiles.STYLES, PageFiles.SCRIPT, PageFiles.FRAME_SCRIPT, PageFiles.OWN_TIME);

    /** Mended within the hour wherever it is pasted. */
    private static final String SHORT = "public, max-age=600, stale-while-revalidate=3600, stale-if-error=604800";

    /** An address that names its content never shows another (RFC 8246). */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @GET
    @Path("v1/workshops.js")
    @Produces("text/javascript")
    public Response readWidget(@Context HttpHeaders headers) {
        return answer(Widget.SCRIPT, SHORT, headers);
    }

    @GET
    @Path("{digest}/{name}")
    @Produces({"text/javascript", "text/css"})
    public Response readFile(
            @PathParam("digest") String digest, @PathParam("name") String name, @Context HttpHeaders headers) {
        PublishedFile asked = FILES.stream()
                .filter(file -> file.digest().equals(digest) && file.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return answer(asked, FOR_EVER, headers);
    }

    private static Response answer(PublishedFile file, String caching, HttpHeaders headers) {
        var answer = new PreparedAnswer(
                file.bytes(),
                null,
                Map.of(
                        HttpHeaders.CACHE_CONTROL,
                        caching,
                        "X-Content-Type-Options",
                        "nosniff",
                        // A page that isolates itself (COEP) may load it all the same.
                        "Cross-Origin-Resource-Policy",
                        "cross-origin"));
        return Response.fromResponse(answer.to(headers))
                .type(file.mediaType() + ";charset=UTF-8")
                .build();
    }
}
