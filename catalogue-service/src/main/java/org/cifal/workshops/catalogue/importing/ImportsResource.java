package org.cifal.workshops.catalogue.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.cifal.workshops.catalogue.security.CurrentEditor;

/** Many workshops at once, for the editor's organisations. Needs no idempotency key: a repetition changes nothing. */
@Path("/v1/editing/imports")
@Produces(ImportsResource.NDJSON)
@RolesAllowed(CurrentEditor.ROLE)
class ImportsResource {

    static final String NDJSON = "application/x-ndjson";
    static final String JSON_LD = "application/ld+json";

    private final ImportingWorkshops importing;
    private final ReadingLine readingLine;
    private final ReadingEvents readingEvents;

    ImportsResource(ImportingWorkshops importing, ReadingLine readingLine, ReadingEvents readingEvents) {
        this.importing = importing;
        this.readingLine = readingLine;
        this.readingEvents = readingEvents;
    }

    @POST
    @Consumes(NDJSON)
    public Response importLines(@Context UriInfo uri, InputStream body) throws IOException {
        ImportOptions options = ImportOptions.of(uri);
        try (SpooledBody spooled = SpooledBody.take(body);
                NdjsonLines lines = new NdjsonLines(spooled.file(), readingLine)) {
            return report(lines, options);
        }
    }

    @POST
    @Consumes(JSON_LD)
    public Response importEvents(@Context UriInfo uri, byte[] document) throws IOException {
        ImportOptions options = ImportOptions.of(uri, "owner");
        return report(readingEvents.read(document, options.owner()), options);
    }

    private Response report(Iterator<Candidate> lines, ImportOptions options) throws IOException {
        var report = new ImportReport();
        boolean answered = false;
        try {
            boolean kept = importing.run(lines, options, report);
            StreamingOutput sending = receiver -> {
                try {
                    report.sendTo(receiver, options, kept);
                } finally {
                    report.discard();
                }
            };
            Response answer = Response.ok(sending)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                report.discard();
            }
        }
    }
}
