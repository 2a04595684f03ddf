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
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/** One page of the listing, put together from items that are written already. */
final class ListingPage {

    private final ListingQuery query;
    private final List<PreparedWorkshop> matches;
    private final List<PreparedWorkshop> items;
    private final Instant asOf;
    private final Optional<String> next;

    private ListingPage(Snapshot snapshot, ListingQuery query, String publicUrl) {
        this.query = query;
        this.matches = query.filter().among(snapshot);
        List<PreparedWorkshop> rest = query.after()
                .map(after -> matches.stream()
                        .filter(workshop -> workshop.position().compareTo(after) > 0)
                        .toList())
                .orElse(matches);
        this.items = rest.subList(0, Math.min(query.limit(), rest.size()));
        this.asOf = snapshot.listed().stream()
                .map(PreparedWorkshop::asOf)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        this.next = rest.size() > items.size()
                ? Optional.of(query.next(publicUrl, items.get(items.size() - 1).position()))
                : Optional.empty();
    }

    static PreparedAnswer of(Snapshot snapshot, ListingQuery query, String publicUrl) {
        var page = new ListingPage(snapshot, query, publicUrl);
        return new PreparedAnswer(page.body(), page.asOf, page.headers());
    }

    private byte[] body() {
        var body = new ByteArrayOutputStream();
        write(body, "{\"serverTime\":\"" + asOf + "\",\"items\":[");
        for (int i = 0; i < items.size(); i++) {
            write(body, i == 0 ? "" : ",");
            body.writeBytes(items.get(i).summary(query.languages()));
        }
        write(body, "]");
        if (query.totalWanted()) {
            write(body, ",\"total\":" + matches.size());
        }
        next.ifPresent(address -> write(body, ",\"next\":\"" + address + "\""));
        write(body, "}");
        return body.toByteArray();
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
