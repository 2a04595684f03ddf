package org.cifal.workshops.catalogue.newsfeed;

import java.time.ZoneOffset;
import java.util.List;
import org.cifal.workshops.catalogue.syndication.HostZone;
import org.cifal.workshops.catalogue.syndication.XmlDocument;

/** A page of the news as Atom (RFC 4287); pages follow each other as RFC 5005 §3 says. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String TYPE = "application/atom+xml";

    private final NewsPage page;
    private final XmlDocument feed = new XmlDocument("feed", NAMESPACE);

    private AtomFeed(NewsPage page) {
        this.page = page;
    }

    static byte[] bytes(NewsPage page) {
        var atom = new AtomFeed(page);
        atom.head();
        page.entries().forEach(atom::entry);
        return atom.feed.bytes();
    }

    private void head() {
        feed.in(page.wording().language())
                .text("id", page.id())
                .text("title", page.wording().feedTitle())
                .text("updated", HostZone.written(page.updated(), ZoneOffset.UTC));
        author(page.wording().publisher());
        link("self", TYPE, page.self());
        link("alternate", "text/html", page.list());
        link("first", TYPE, page.first());
        page.next().ifPresent(next -> link("next", TYPE, next));
    }

    private void entry(NewsEntry entry) {
        String language = entry.language();
        String at = HostZone.written(entry.at(), entry.zone());
        feed.begin("entry")
                .in(language)
                .text("id", entry.id())
                .text("title", entry.title())
                .text("published", at)
                .text("updated", at);
        List<String> authors = entry.authors();
        authors.forEach(this::author);
        link("alternate", "text/html", page.page(entry));
        link("related", "application/json", page.addresses().workshop(entry.slug()));
        feed.empty("category", "term", entry.kind());
        // An entry whose content is text has no need of a summary; one without words still says what happened.
        String text = entry.text();
        feed.begin("content");
        String spoken = entry.languageOfText();
        if (!spoken.equals(language)) {
            feed.in(spoken);
        }
        feed.words(text.isEmpty() ? entry.title() : text).end().end();
    }

    private void author(String name) {
        feed.begin("author").text("name", name).end();
    }

    private void link(String relation, String type, String address) {
        feed.empty("link", "rel", relation, "type", type, "href", address);
    }
}
