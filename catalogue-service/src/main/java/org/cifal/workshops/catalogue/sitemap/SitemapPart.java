package org.cifal.workshops.catalogue.sitemap;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** The sitemap, or one part of it. */
record SitemapPart(OptionalInt part) {

    private static final MediaType XML = MediaType.valueOf("application/xml;charset=utf-8");

    boolean isIn(Snapshot snapshot) {
        return part.isEmpty()
                || part.getAsInt() <= Sitemap.parts(snapshot.listed().size());
    }

    PreparedAnswer answer(Snapshot snapshot, Addresses addresses) {
        List<Sitemap.Page> pages = snapshot.listed().stream()
                .map(workshop -> new Sitemap.Page(
                        addresses.page(workshop.slug(), Optional.empty()),
                        workshop.published().changedAt()))
                .toList();
        var sitemap = new Sitemap(pages, addresses.sitemap());
        byte[] bytes = part.isPresent() ? sitemap.part(part.getAsInt()) : sitemap.whole();
        return new PreparedAnswer(XML, bytes, snapshot.asOf(), PublicCaching.ANY_LANGUAGE);
    }
}
