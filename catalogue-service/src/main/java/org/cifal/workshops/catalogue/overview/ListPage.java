package org.cifal.workshops.catalogue.overview;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.fulltext.Question;
import org.cifal.workshops.catalogue.page.Head;
import org.cifal.workshops.catalogue.page.LanguageVersions;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.page.Spoken;
import org.cifal.workshops.catalogue.page.Subscriptions;
import org.cifal.workshops.catalogue.page.WrittenWorkshop;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.search.Matches;
import org.cifal.workshops.catalogue.search.Sort;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.syndication.Addresses;

/**
 * A page of the list.
 *
 * @param count of all that were meant, in words
 * @param corrections what was mistyped and what is shown instead, in words
 * @param kept what a search goes on wanting, as hidden fields
 * @param statuses to choose from
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
record ListPage(
        PageTexts texts,
        Head head,
        Subscriptions subscriptions,
        String count,
        List<String> corrections,
        String text,
        List<Field> kept,
        List<Choice> statuses,
        List<WrittenWorkshop> workshops,
        String action,
        String previous,
        String next,
        List<Field> otherLanguages,
        PublishedFile styles) {

    private static final String STATUS = "registrationStatus";

    /** A name and a value. */
    record Field(String name, String value) {}

    /** One of several to choose from. */
    record Choice(String value, String words, boolean chosen) {}

    /** Empty where there is no such page. */
    static Optional<ListPage> of(Snapshot snapshot, ListQuery query, Addresses addresses, String publicUrl) {
        List<PreparedWorkshop> found = query.upToHere(snapshot);
        int begin = (query.number() - 1) * ListQuery.ON_A_PAGE;
        if (begin > 0 && begin >= found.size()) {
            return Optional.empty();
        }
        int end = Math.min(begin + ListQuery.ON_A_PAGE, found.size());
        PageTexts texts = query.reader().texts();
        var title = new Spoken(texts.say("page.allWorkshops"), texts.language());
        var versions = new LanguageVersions(address(query, query.number(), addresses), PageTexts.languages());
        return Optional.of(new ListPage(
                texts,
                Head.of(
                        title,
                        texts.say("page.listDescription"),
                        versions,
                        query.reader().lang(),
                        addresses),
                Subscriptions.of(query.filter(), texts.language(), addresses),
                texts.count("count", Matches.of(snapshot, query.filter()).count()),
                corrections(snapshot, query, texts),
                query.filter().text(),
                kept(query),
                statuses(query, texts),
                found.subList(begin, end).stream()
                        .map(workshop -> WrittenWorkshop.of(workshop, query.reader(), publicUrl))
                        .toList(),
                addresses.list(),
                query.number() == 1 ? null : inLanguage(address(query, query.number() - 1, addresses), query),
                end == found.size() ? null : inLanguage(address(query, query.number() + 1, addresses), query),
                PageTexts.languages().stream()
                        .map(language -> new Field(language, versions.in(language)))
                        .toList(),
                PageFiles.STYLES));
    }

    /** The script that tells deadlines on the reader's clock. */
    public PublishedFile ownTime() {
        return PageFiles.OWN_TIME;
    }

    private static List<String> corrections(Snapshot snapshot, ListQuery query, PageTexts texts) {
        return snapshot.text().corrections(Question.of(query.filter().text())).stream()
                .map(correction -> texts.say("corrected")
                        .replace("{shown}", String.join(", ", correction.to()))
                        .replace("{typed}", correction.from()))
                .toList();
    }

    /** A language by the name its speakers give it. */
    public String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    private static String inLanguage(String address, ListQuery query) {
        return Optional.ofNullable(query.reader().lang())
                .map(lang -> new LanguageVersions(address, List.of()).in(lang))
                .orElse(address);
    }

    private static String address(ListQuery query, int number, Addresses addresses) {
        UriBuilder address = UriBuilder.fromUri(addresses.list());
        query.filter().writeTo((name, value) -> AddressQuery.write(address, name, value));
        sort(query).forEach(sort -> AddressQuery.write(address, "sort", sort.parameter()));
        return (number == 1 ? address : address.queryParam("page", number))
                .build()
                .toString();
    }

    /** Where words are looked for, the best answers come first without being asked for. */
    private static Stream<Sort> sort(ListQuery query) {
        return query.sort().filter(sort -> sort != Sort.RELEVANCE).stream();
    }

    private static List<Field> kept(ListQuery query) {
        var kept = new ArrayList<Field>();
        query.filter().writeTo((name, value) -> {
            if (!name.equals("q") && !name.equals(STATUS)) {
                kept.add(new Field(name, value));
            }
        });
        sort(query).forEach(sort -> kept.add(new Field("sort", sort.parameter())));
        Optional.ofNullable(query.reader().lang()).ifPresent(lang -> kept.add(new Field("lang", lang)));
        return List.copyOf(kept);
    }

    private static List<Choice> statuses(ListQuery query, PageTexts texts) {
        var chosen = new ArrayList<String>();
        query.filter().writeTo((name, value) -> {
            if (name.equals(STATUS)) {
                chosen.add(value);
            }
        });
        return Stream.of(RegistrationStatus.values())
                .map(status -> new Choice(
                        status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        texts.say("registration", status),
                        false))
                .map(status -> new Choice(status.value(), status.words(), chosen.contains(status.value())))
                .toList();
    }
}
