package org.cifal.workshops.catalogue.template;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.snapshot.OneWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshots;

/**
 * The templates of published calls, for everyone. What there is comes from memory, the present file from this machine's
 * disk as soon as it has come there, and earlier versions from the database.
 */
@Path("/v1/workshops/{slug}/templates/{documentCode}")
@PermitAll
class TemplatesResource {

    /** A version never changes. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Snapshots snapshots;
    private final TemplatesAtHand atHand;
    private final TemplateFiles files;

    TemplatesResource(Snapshots snapshots, TemplatesAtHand atHand, TemplateFiles files) {
        this.snapshots = snapshots;
        this.atHand = atHand;
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
        PublishedWorkshop workshop = OneWorkshop.find(snapshots.current(), slug).published();
        Optional<Template> present = PublicDocuments.present(workshop)
                .filter(document -> document.code().equals(code))
                .flatMap(document -> Stream.ofNullable(document.template()))
                .findFirst();
        return present.filter(template -> version.isEmpty() || version.get() == template.version())
                .map(template -> atHand.find(template).or(() -> fetched(workshop, code, template)))
                .orElseGet(() -> version.flatMap(earlier -> earlier(workshop, code, earlier)))
                .map(file -> Download.of(file, caching, headers))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<TemplateFile> fetched(PublishedWorkshop workshop, String code, Template template) {
        Optional<TemplateFile> file = files.findPublic(workshop.workshop().id(), code, template.version());
        file.ifPresent(atHand::keep);
        return file;
    }

    /** A version once published stays at its address, also when the call asks for the document no more. */
    private Optional<TemplateFile> earlier(PublishedWorkshop workshop, String code, int version) {
        return PublicDocuments.everAsked(workshop, code)
                ? files.findPublic(workshop.workshop().id(), code, version)
                : Optional.empty();
    }
}
