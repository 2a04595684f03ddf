package org.cifal.workshops.catalogue.sitemap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.catalogue.syndication.XmlDocument;

/** Pages with the instants of their last change; more than fit into one document are split, with an index. */
final class Sitemap {

    /** The protocol's limits. */
    static final int MOST_PAGES = 50_000;

    static final int MOST_PARTS = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final List<Page> pages;
    private final String address;

    /**
     * One page.
     *
     * @param inOtherWords the addresses of all its languages by their tags, its own among them; empty of one that has one
     */
    record Page(String address, Instant lastChange, Map<String, String> inOtherWords) {}

    /** Of these pages, itself to be found at that address. */
    Sitemap(List<Page> pages, String address) {
        this.pages = pages;
        this.address = address;
    }

    static int parts(int pages) {
        return Math.max(1, (pages + MOST_PAGES - 1) / MOST_PAGES);
    }

    /** Every page, or the index of the parts. */
    byte[] whole() {
        return pages.size() <= MOST_PAGES ? urls(pages) : index();
    }

    /** One of the parts, counted from one. */
    byte[] part(int number) {
        return urls(pagesOf(number));
    }

    private List<Page> pagesOf(int number) {
        int begin = (number - 1) * MOST_PAGES;
        return pages.subList(begin, Math.min(begin + MOST_PAGES, pages.size()));
    }

    private byte[] index() {
        var index = new XmlDocument("sitemapindex", NAMESPACE);
        for (int number = 1; number <= parts(pages.size()); number++) {
            Instant newest = pagesOf(number).stream()
                    .map(Page::lastChange)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
            index.begin("sitemap")
                    .text("loc", address + "?part=" + number)
                    .text("lastmod", newest.toString())
                    .end();
        }
        return index.bytes();
    }

    private static byte[] urls(List<Page> pages) {
        var urls = new XmlDocument("urlset", NAMESPACE).with("xhtml", "http://www.w3.org/1999/xhtml");
        pages.forEach(page -> {
            urls.begin("url")
                    .text("loc", page.address())
                    .text("lastmod", page.lastChange().toString());
            page.inOtherWords()
                    .forEach((language, address) ->
                            urls.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address));
            urls.end();
        });
        return urls.bytes();
    }
}
