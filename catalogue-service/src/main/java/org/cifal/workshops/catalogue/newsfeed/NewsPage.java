package org.cifal.workshops.catalogue.newsfeed;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.Wording;

/**
 * One page of the news, whatever the format.
 *
 * @param asOf of which instant it tells
 * @param next address of the older entries; empty on the last page
 */
record NewsPage(
        NewsQuery query,
        Addresses addresses,
        Wording wording,
        Instant asOf,
        List<NewsEntry> entries,
        Optional<String> next) {

    static NewsPage of(Snapshot snapshot, NewsQuery query, Addresses addresses) {
        int limit = query.selection().limit();
        List<String> wanted = query.selection().languages();
        List<NewsEntry> rest = query.selection().filter().among(snapshot).stream()
                .flatMap(workshop -> workshop.published().notices().stream()
                        .map(notice -> new NewsEntry(workshop, notice, new Telling(workshop.choice(wanted)))))
                .filter(entry -> query.after()
                        .map(after -> entry.position().compareTo(after) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(NewsEntry::position))
                .limit(limit + 1L)
                .toList();
        List<NewsEntry> entries = rest.subList(0, Math.min(limit, rest.size()));
        Optional<String> next = rest.size() > limit
                ? Optional.of(query.address(
                        addresses, Optional.of(entries.get(limit - 1).position())))
                : Optional.empty();
        return new NewsPage(query, addresses, Wording.in(wanted), snapshot.asOf(), entries, next);
    }

    PreparedAnswer answer() {
        NewsFormat format = query.format();
        return new PreparedAnswer(
                MediaType.valueOf(format.mediaType() + ";charset=utf-8"),
                format.write(this),
                asOf,
                PublicCaching.in(wording.language()));
    }

    /** The same for the same filters and language, wherever the catalogue stands. */
    String id() {
        String what = query.selection().address("").build() + query.format().suffix();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    Instant updated() {
        return entries.isEmpty() ? asOf : entries.get(0).at();
    }

    /** The same workshops as a page for people. */
    String list() {
        return query.selection().page(addresses.list()).build().toString();
    }

    String self() {
        return query.address(addresses, query.after());
    }

    String first() {
        return query.address(addresses, Optional.empty());
    }

    /** The page of the workshop an entry is about, for people. */
    String page(NewsEntry entry) {
        return addresses.page(entry.slug(), Optional.of(entry.language()));
    }
}
