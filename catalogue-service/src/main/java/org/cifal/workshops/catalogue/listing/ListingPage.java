package org.cifal.workshops.catalogue.listing;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.Composition;
import org.cifal.workshops.catalogue.conditional.Part;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.fulltext.Correction;
import org.cifal.workshops.catalogue.fulltext.Highlight;
import org.cifal.workshops.catalogue.fulltext.Highlighting;
import org.cifal.workshops.catalogue.search.Facets;
import org.cifal.workshops.catalogue.search.Matches;
import org.cifal.workshops.catalogue.snapshot.Choices;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** One page of the listing, put together from items that are written already. */
final class ListingPage {

    private static final int MOST_HIGHLIGHTS = 3;

    /** Of all items of a page together; each is looked through for its share of them. */
    private static final int MOST_CHARACTERS = 1_000_000;

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

    private Composition body() {
        // All are fetched at once: they lie all over the memory, and fetching overlaps where nothing stands between.
        List<Part> summaries = summaries();
        var body = new Composition().text("{\"serverTime\":\"" + asOf + "\",\"items\":[");
        Optional<Highlighting> highlighting = highlighting();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                body.comma();
            }
            writeItem(body, summaries.get(i), items.get(i), highlighting);
        }
        body.text("]");
        List<Correction> corrections = snapshot.text().corrections(matches.question());
        if (!corrections.isEmpty()) {
            body.text(",\"corrections\":").text(WireFormat.text(corrections));
        }
        if (query.totalWanted()) {
            body.text(",\"total\":" + matches.count());
        }
        if (!query.facets().isEmpty()) {
            body.text(",\"facets\":")
                    .text(WireFormat.text(
                            Facets.of(query.facets(), snapshot, query.filter(), matches, query.languages())));
        }
        next.ifPresent(address -> body.text(",\"next\":\"" + address + "\""));
        return body.text("}");
    }

    private List<Part> summaries() {
        var choices = new Choices(query.languages());
        List<Part> summaries = new ArrayList<>(items.size());
        for (PreparedWorkshop item : items) {
            summaries.add(item.summary(choices));
        }
        return summaries;
    }

    private Optional<Highlighting> highlighting() {
        return query.highlights()
                ? Optional.of(snapshot.text().highlighting(matches.question(), MOST_CHARACTERS / query.limit()))
                : Optional.empty();
    }

    /** The prepared item, and within its last brace what no preparation could know. */
    private static void writeItem(
            Composition body, Part summary, PreparedWorkshop item, Optional<Highlighting> highlighting) {
        if (highlighting.isEmpty()) {
            body.part(summary);
            return;
        }
        List<Highlight> highlights =
                highlighting.get().in(item.published().workshop().content(), MOST_HIGHLIGHTS);
        body.open(summary)
                .text(",\"highlights\":")
                .text(WireFormat.text(highlights))
                .text("}");
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
}
