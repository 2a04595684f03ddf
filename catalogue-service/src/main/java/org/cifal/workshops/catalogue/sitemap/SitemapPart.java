package org.cifal.workshops.catalogue.sitemap;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.page.LanguageVersions;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** The sitemap, or one part of it. */
record SitemapPart(OptionalInt part) {

    private static final MediaType XML = MediaType.valueOf("application/xml;charset=utf-8");

    /** Empty where there is no such part. */
    Optional<PreparedAnswer> answer(Snapshot snapshot, Addresses addresses) {
        List<Sitemap.Page> pages = Stream.concat(
                        list(snapshot, addresses),
                        snapshot.listed().stream().flatMap(workshop -> pages(workshop, addresses)))
                .toList();
        if (part.isPresent() && part.getAsInt() > Sitemap.parts(pages.size())) {
            return Optional.empty();
        }
        var sitemap = new Sitemap(pages, addresses.sitemap());
        byte[] bytes = part.isPresent() ? sitemap.part(part.getAsInt()) : sitemap.whole();
        return Optional.of(new PreparedAnswer(XML, bytes, snapshot.asOf(), PublicCaching.ANY_LANGUAGE));
    }

    private static Stream<Sitemap.Page> list(Snapshot snapshot, Addresses addresses) {
        var versions = new LanguageVersions(addresses.list(), PageTexts.languages());
        return versions.all().map(address -> new Sitemap.Page(address, snapshot.asOf(), versions.byLanguage()));
    }

    private static Stream<Sitemap.Page> pages(PreparedWorkshop workshop, Addresses addresses) {
        List<String> languages =
                workshop.published().workshop().content().title().languages();
        var versions = new LanguageVersions(addresses.page(workshop.slug(), Optional.empty()), languages);
        Map<String, String> several = languages.size() == 1 ? Map.of() : versions.byLanguage();
        return versions.all()
                .map(address -> new Sitemap.Page(address, workshop.published().changedAt(), several));
    }
}
