package org.cifal.workshops.catalogue.newsfeed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.syndication.HostZone;

/** A page of the news as JSON Feed 1.1, spelt as jsonfeed.org spells it. */
record JsonFeedView(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        @JsonProperty("next_url") Optional<String> nextUrl,
        List<Author> authors,
        String language,
        List<Item> items) {

    /** Whoever says it. */
    record Author(String name) {}

    /**
     * One notice.
     *
     * @param externalUrl the workshop for machines
     */
    record Item(
            String id,
            String url,
            @JsonProperty("external_url") String externalUrl,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") String datePublished,
            List<Author> authors,
            List<String> tags,
            String language) {

        static Item of(NewsEntry entry, NewsPage page) {
            String text = entry.text();
            List<Author> authors = entry.authors().stream().map(Author::new).toList();
            return new Item(
                    entry.id(),
                    page.page(entry),
                    page.addresses().workshop(entry.slug()),
                    entry.title(),
                    text.isEmpty() ? entry.title() : text,
                    HostZone.written(entry.at(), entry.zone()),
                    authors.isEmpty() ? null : authors,
                    List.of(entry.kind()),
                    entry.language());
        }
    }

    static JsonFeedView of(NewsPage page) {
        return new JsonFeedView(
                "https://jsonfeed.org/version/1.1",
                page.wording().feedTitle(),
                page.list(),
                page.self(),
                page.next(),
                List.of(new Author(page.wording().publisher())),
                page.wording().language(),
                page.entries().stream().map(entry -> Item.of(entry, page)).toList());
    }
}
