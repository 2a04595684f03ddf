package org.cifal.workshops.catalogue.oembed;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.embed.FrameQuery;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.page.Description;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.Spoken;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.parameter.InvalidParameters;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.Wording;

/**
 * Something of ours that a page can show in a frame: the listing or one workshop, named by its address for machines or
 * by that of its page.
 *
 * @param frame address of the page
 */
record Embeddable(String title, String frame, boolean one) {

    /** What the frame takes beside the filters. */
    private static final List<String> TAKEN_OVER = List.of("sort", "lang", "theme", "layout", "limit", "controls");

    /** What it takes for one workshop. */
    private static final List<String> LOOKS = List.of("theme", "layout", "limit", "controls");

    private static final Pattern TRAILING_SLASH = Pattern.compile("/$");

    /** Empty where the address is not ours, names nothing there is, or asks with filters we do not know. */
    static Optional<Embeddable> at(String url, Snapshot snapshot, Addresses addresses) {
        try {
            URI address = new URI(url);
            String plain = TRAILING_SLASH
                    .matcher(UriBuilder.fromUri(address)
                            .replaceQuery(null)
                            .fragment(null)
                            .build()
                            .toString())
                    .replaceFirst("");
            Map<String, List<String>> query = AddressQuery.withoutMarks(AddressQuery.decoded(address.getRawQuery()));
            boolean page = plain.equals(addresses.page());
            if (page && query.containsKey("slug")) {
                FrameQuery.read(
                        QueryParameters.of(
                                query,
                                WorkshopFilter.PARAMETERS,
                                Stream.concat(Stream.of("slug"), TAKEN_OVER.stream())
                                        .toArray(String[]::new)),
                        new Reader(language(query).orElse(null), List.of()));
                return one(query.get("slug").get(0), query, snapshot, addresses);
            }
            if (plain.equals(addresses.list())) {
                // A frame begins with its first workshop, whichever page of the list was pasted.
                query.remove("page");
            }
            return page || plain.equals(addresses.list()) || plain.equals(addresses.listing())
                    ? Optional.of(many(query, addresses))
                    : slug(plain, addresses).flatMap(slug -> one(slug, query, snapshot, addresses));
        } catch (URISyntaxException | IllegalArgumentException | InvalidParameters notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> slug(String plain, Addresses addresses) {
        return Stream.of(addresses.workshop(""), addresses.page("", Optional.empty()))
                .filter(plain::startsWith)
                .map(beginning -> plain.substring(beginning.length()))
                .findFirst();
    }

    private static Optional<Embeddable> one(
            String slug, Map<String, List<String>> query, Snapshot snapshot, Addresses addresses) {
        Optional<String> lang = language(query);
        Map<String, List<String>> looks = new LinkedHashMap<>(query);
        looks.keySet().retainAll(LOOKS);
        FrameQuery.read(QueryParameters.of(looks, LOOKS), new Reader(lang.orElse(null), List.of()));
        UriBuilder frame = UriBuilder.fromUri(addresses.frame(slug, lang));
        looks.forEach((name, values) -> values.forEach(value -> AddressQuery.write(frame, name, value)));
        return snapshot.find(slug)
                .filter(workshop -> !workshop.withdrawn())
                .map(workshop ->
                        new Embeddable(title(workshop, lang), frame.build().toString(), true));
    }

    private static Embeddable many(Map<String, List<String>> query, Addresses addresses) {
        Optional<String> lang = language(query);
        var parameters = QueryParameters.of(query, WorkshopFilter.PARAMETERS, TAKEN_OVER.toArray(String[]::new));
        List<String> languages = lang.map(List::of).orElse(List.of());
        FrameQuery judged = FrameQuery.read(parameters, new Reader(lang.orElse(null), languages));
        UriBuilder frame = UriBuilder.fromUri(addresses.page());
        judged.filter().writeTo((name, value) -> AddressQuery.write(frame, name, value));
        for (String name : TAKEN_OVER) {
            query.getOrDefault(name, List.of()).forEach(value -> AddressQuery.write(frame, name, value));
        }
        String title = Wording.in(languages).feedTitle();
        return new Embeddable(title, frame.build().toString(), false);
    }

    private static Optional<String> language(Map<String, List<String>> query) {
        return WantedLanguages.chosen(QueryParameters.of(query, List.copyOf(query.keySet())));
    }

    private static String title(PreparedWorkshop workshop, Optional<String> lang) {
        String language = workshop.choice(lang.map(List::of).orElse(List.of())).language();
        String title = workshop.published().workshop().content().title().in(language);
        return Description.title(workshop, new Spoken(title, language));
    }
}
