package org.cifal.workshops.application.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.document.Attachment;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.ReceivingDocument;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.paging.Cursor;
import org.cifal.workshops.application.paging.PageLinks;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1")
@RolesAllowed("officer")
class CaseFilesResource {

    private final Applications applications;
    private final Calls calls;
    private final History history;
    private final TokenOfCaller token;
    private final PageLinks links;
    private final ReadingCaseFiles reading;
    private final ReceivingDocument receiving;
    private final Clock clock;

    CaseFilesResource(
            Applications applications,
            Calls calls,
            History history,
            ReadingCaseFiles reading,
            ReceivingDocument receiving,
            TokenOfCaller token,
            Clock clock,
            PageLinks links) {
        this.reading = reading;
        this.receiving = receiving;
        this.clock = clock;
        this.applications = applications;
        this.calls = calls;
        this.history = history;
        this.token = token;
        this.links = links;
    }

    @GET
    @Path("/workshops/{slug}/applications")
    @Transactional
    public RestResponse<ListedApplicationView.Page> list(
            @RestPath String slug,
            @RestQuery
                    @Pattern(
                            regexp = "submitted|screened|under-review|decided|accepted|declined|lapsed|attended|absent"
                                    + "|certified|withdrawn")
                    String status,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @RestQuery @Size(max = 512) String cursor) {
        Call call = calls.ofSlugFor(slug, token.organisation()).orElseThrow(NotFound::new);
        String question = "applications to %s, %s".formatted(slug, status);
        Application after = cursor == null ? null : applications.findById(Cursor.decodeId(cursor, question));
        List<Application> found = applications.pageOfSubmittedTo(call.workshopId(), statuses(status), after, limit + 1);
        List<Application> shown = found.subList(0, Math.min(limit, found.size()));
        URI next = found.size() > limit
                ? links.next(Cursor.encode(shown.get(limit - 1).id().toString(), question))
                : null;
        List<ListedApplicationView> items =
                shown.stream().map(ListedApplicationView::of).toList();
        return links.answer(new ListedApplicationView.Page(items, next), next);
    }

    @GET
    @Path("/applications/{applicationId}")
    public RestResponse<CaseFileView> read(@RestPath UUID applicationId) {
        return ResponseBuilder.ok(reading.read(token.officer(), applicationId))
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

    private static Set<ApplicationStatus> statuses(String slug) {
        return slug == null
                ? EnumSet.allOf(ApplicationStatus.class)
                : EnumSet.of(
                        ApplicationStatus.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
