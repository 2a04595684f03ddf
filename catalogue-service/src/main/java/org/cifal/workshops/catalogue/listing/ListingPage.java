package org.cifal.workshops.catalogue.listing;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.fulltext.Highlight;
import org.cifal.workshops.catalogue.fulltext.Question;
import org.cifal.workshops.catalogue.search.Facets;
import org.cifal.workshops.catalogue.search.Matches;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** One page of the listing, put together from items that are written already. */
final class ListingPage {

    private static final int MOST_HIGHLIGHTS = 3;
    private static final int USUAL_BYTES = 32 * 1024;

    private final Snapshot snapshot;
    private final ListingQuery query;
    private final Matches matches;
    private final List<PreparedWorkshop> items;
    private final Instant asOf;
    private final Optional<String> next;

    private ListingPage(Snapshot snapshot, ListingQuery query, String publicUrl) {
        this.snapshot = snapshot;
        this.query = query;
        this.matches = Matches.of(snapshot, query.filter());
        Matches.Page page = matches.page(query.sort(), query.after(), query.limit());
        this.items = page.items();
        this.asOf = snapshot.asOf();
        this.next = page.next().map(last -> query.next(publicUrl, last));
    }

    static PreparedAnswer of(Snapshot snapshot, ListingQuery query, String publicUrl) {
        var page = new ListingPage(snapshot, query, publicUrl);
        return new PreparedAnswer(page.body(), page.asOf, page.headers());
    }

    private byte[] body() {
        var body = new ByteArrayOutputStream(USUAL_BYTES);
        write(body, "{\"serverTime\":\"" + asOf + "\",\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            write(body, i == 0 ? "" : ",");
            writeItem(body, items.get(i));
        }
        write(body, "]");
        if (query.totalWanted()) {
            write(body, ",\"total\":" + matches.count());
        }
        if (!query.facets().isEmpty()) {
            write(body, ",\"facets\":");
            body.writeBytes(WireFormat.bytes(Facets.of(query.facets(), snapshot, query.filter(), matches)));
        }
        next.ifPresent(address -> write(body, ",\"next\":\"" + address + "\""));
        write(body, "}");
        return body.toByteArray();
    }

    /** The prepared item, and within its last brace what no preparation could know. */
    private void writeItem(ByteArrayOutputStream body, PreparedWorkshop item) {
        byte[] summary = item.summary(query.languages());
        if (query.highlights()) {
            List<Highlight> highlights = snapshot.text()
                    .highlights(
                            Question.of(query.filter().text()),
                            item.published().workshop().content(),
                            MOST_HIGHLIGHTS);
            body.write(summary, 0, summary.length - 1);
            write(body, ",\"highlights\":");
            body.writeBytes(WireFormat.bytes(highlights));
            write(body, "}");
        } else {
            body.writeBytes(summary);
        }
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put(HttpHeaders.CACHE_CONTROL, PublicCaching.POLICY);
        headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", Prefer");
        next.ifPresent(address -> headers.put(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        if (query.totalWanted()) {
            headers.put("Preference-Applied", "return=total-count");
        }
        return headers;
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
