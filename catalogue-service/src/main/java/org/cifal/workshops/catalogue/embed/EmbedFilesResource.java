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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PublishedFile;

/** The files that other websites, and this one's pages, load. */
@Path("/embed")
@PermitAll
@NonBlocking
class EmbedFilesResource {

    /** Mended within the hour wherever it is pasted. */
    private static final String SHORT = "public, max-age=600, stale-while-revalidate=3600, stale-if-error=604800";

    /** An address that names its content never shows another (RFC 8246). */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final PreparedAnswer WIDGET = answer(Widget.SCRIPT, SHORT);

    private static final Map<String, PreparedAnswer> BY_PATH = Stream.of(
                    Widget.SCRIPT, PageFiles.STYLES, PageFiles.SCRIPT, PageFiles.FRAME_SCRIPT, PageFiles.OWN_TIME)
            .collect(Collectors.toUnmodifiableMap(PublishedFile::path, file -> answer(file, FOR_EVER)));

    @GET
    @Path("v1/workshops.js")
    @Produces("text/javascript")
    public Response readWidget(@Context HttpHeaders headers) {
        return WIDGET.to(headers);
    }

    @GET
    @Path("{digest}/{name}")
    @Produces({"text/javascript", "text/css"})
    public Response readFile(
            @PathParam("digest") String digest, @PathParam("name") String name, @Context HttpHeaders headers) {
        return Optional.ofNullable(BY_PATH.get("/embed/" + digest + "/" + name))
                .orElseThrow(NotFoundException::new)
                .to(headers);
    }

    private static PreparedAnswer answer(PublishedFile file, String caching) {
        return new PreparedAnswer(
                MediaType.valueOf(file.mediaType() + ";charset=UTF-8"),
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
    }
}
