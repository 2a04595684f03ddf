package org.cifal.workshops.catalogue.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.LinkAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.page.LanguageVersions;
import org.junit.jupiter.api.Test;

/** What a crawler's own parser reads, by the strict rules of the protocol. */
class SitemapTest {

    private static final String ADDRESS = "https://catalogue.workshops.example/sitemap.xml";
    private static final Instant BEGIN = Instant.parse("2023-10-10T01:00:00Z");

    @Test
    void up_to_50_000_pages_stand_in_one_document() throws UnknownFormatException, IOException {
        var sitemap = (SiteMap) parsed(new Sitemap(pages(50_000), ADDRESS).whole());

        assertThat(sitemap.getSiteMapUrls()).hasSize(50_000);
        var first = sitemap.getSiteMapUrls().iterator().next();
        assertThat(first.getUrl()).hasToString("https://catalogue.workshops.example/page?slug=a&lang=0");
        assertThat(first.getLastModified()).isEqualTo(BEGIN);
    }

    @Test
    void one_more_makes_an_index_of_two_parts_and_no_page_is_lost() throws UnknownFormatException, IOException {
        var sitemap = new Sitemap(pages(50_001), ADDRESS);
        var index = (SiteMapIndex) parsed(sitemap.whole());

        assertThat(index.getSitemaps())
                .extracting(part -> part.getUrl().toString())
                .containsExactlyInAnyOrder(ADDRESS + "?part=1", ADDRESS + "?part=2");
        assertThat(index.getSitemap(URI.create(ADDRESS + "?part=2").toURL()).getLastModified())
                .isEqualTo(BEGIN.plusSeconds(50_000));
        assertThat(((SiteMap) parsed(sitemap.part(1))).getSiteMapUrls()).hasSize(50_000);
        assertThat(((SiteMap) parsed(sitemap.part(2))).getSiteMapUrls()).hasSize(1);
    }

    @Test
    void a_page_in_several_languages_names_them_all() throws UnknownFormatException, IOException {
        var versions = new LanguageVersions("https://catalogue.workshops.example/page", List.of("en", "ko"));
        var page = new Sitemap.Page(versions.in("ko"), BEGIN, versions.byLanguage());

        var read = ((SiteMap) parsed(new Sitemap(List.of(page), ADDRESS).whole()))
                .getSiteMapUrls()
                .iterator()
                .next();
        assertThat(read.getUrl()).hasToString("https://catalogue.workshops.example/page?lang=ko");
        assertThat(read.getAttributesForExtension(Extension.LINKS))
                .extracting(link ->
                        ((LinkAttributes) link).getParams().get("hreflang") + " " + ((LinkAttributes) link).getHref())
                .containsExactly(
                        "en https://catalogue.workshops.example/page?lang=en",
                        "ko https://catalogue.workshops.example/page?lang=ko",
                        "x-default https://catalogue.workshops.example/page");
    }

    static AbstractSiteMap parsed(byte[] bytes) throws UnknownFormatException, IOException {
        var parser = new SiteMapParser(true, false);
        parser.enableExtension(Extension.LINKS);
        return parser.parseSiteMap("application/xml", bytes, URI.create(ADDRESS).toURL());
    }

    private static List<Sitemap.Page> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Sitemap.Page(
                        "https://catalogue.workshops.example/page?slug=a&lang=" + i, BEGIN.plusSeconds(i), Map.of()))
                .toList();
    }
}
