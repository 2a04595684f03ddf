package org.cifal.workshops.application.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.document.Attachment;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.ReceivingDocument;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1")
@RolesAllowed("officer")
class CaseFilesResource {

    private final Applications applications;
    private final History history;
    private final TokenOfCaller token;
    private final ReadingCaseFiles reading;
    private final ReceivingDocument receiving;
    private final Clock clock;

    CaseFilesResource(
            Applications applications,
            History history,
            ReadingCaseFiles reading,
            ReceivingDocument receiving,
            TokenOfCaller token,
            Clock clock) {
        this.reading = reading;
        this.receiving = receiving;
        this.clock = clock;
        this.applications = applications;
        this.history = history;
        this.token = token;
    }

    @GET
    @Path("/applications/{applicationId}")
    public RestResponse<CaseFileView> read(@RestPath UUID applicationId) {
        var caseFile = reading.read(token.officer(), applicationId);
        return ResponseBuilder.ok(caseFile.view())
                .header(HttpHeaders.ETAG, IfMatch.tag(caseFile.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/applications/{applicationId}/documents/{code}")
    public RestResponse<InputStream> download(@RestPath UUID applicationId, @RestPath String code) {
        Document document = reading.take(token.officer(), applicationId, code, clock.instant());
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(document.sha256()));
        return ResponseBuilder.ok(receiving.open(document))
                .header(HttpHeaders.CONTENT_LENGTH, document.bytes())
                .header(HttpHeaders.CONTENT_TYPE, document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.filename()))
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/applications/{applicationId}/history")
    @Transactional
    public RestResponse<HistoryView> history(@RestPath UUID applicationId) {
        Application application =
                applications.ofOrganiser(token.organisation(), applicationId).orElseThrow(NotFound::new);
        return ResponseBuilder.ok(HistoryView.of(history.ofApplication(application.id())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
