package org.cifal.workshops.catalogue.template;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.snapshot.OneWorkshop;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshots;

/** The templates of published calls, for everyone. What there is comes from memory, the file itself from the database. */
@Path("/v1/workshops/{slug}/templates/{documentCode}")
@PermitAll
class TemplatesResource {

    /** A version never changes. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Snapshots snapshots;
    private final TemplateFiles files;

    TemplatesResource(Snapshots snapshots, TemplateFiles files) {
        this.snapshots = snapshots;
        this.files = files;
    }

    @GET
    public Response read(
            @PathParam("slug") String slug, @PathParam("documentCode") String code, @Context HttpHeaders headers) {
        return download(slug, code, Optional.empty(), PublicCaching.POLICY, headers);
    }

    @GET
    @Path("versions/{version}")
    public Response readVersion(
            @PathParam("slug") String slug,
            @PathParam("documentCode") String code,
            @PathParam("version") int version,
            @Context HttpHeaders headers) {
        return download(slug, code, Optional.of(version), FOR_GOOD, headers);
    }

    private Response download(
            String slug, String code, Optional<Integer> version, String caching, HttpHeaders headers) {
        PreparedWorkshop workshop = OneWorkshop.find(snapshots.current(), slug);
        // A version once published stays at its address, also when the call asks for the document no more.
        int wanted = version.filter(any -> PublicDocuments.everAsked(workshop.published(), code))
                .or(() -> presentVersion(workshop, code))
                .orElseThrow(NotFoundException::new);
        return files.findPublic(workshop.published().workshop().id(), code, wanted)
                .map(file -> Download.of(file, caching, headers))
                .orElseThrow(NotFoundException::new);
    }

    private static Optional<Integer> presentVersion(PreparedWorkshop workshop, String code) {
        Call call = workshop.published().workshop().content().call();
        List<RequiredDocument> documents =
                call == null || call.requiredDocuments() == null ? List.of() : call.requiredDocuments();
        return documents.stream()
                .filter(document -> document.code().equals(code))
                .flatMap(document -> Stream.ofNullable(document.template()))
                .map(template -> template.version())
                .findFirst();
    }
}
