package org.cifal.workshops.catalogue.embed;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.search.Cursor;
import org.cifal.workshops.catalogue.search.Matches;
import org.cifal.workshops.catalogue.search.Place;
import org.cifal.workshops.catalogue.search.Sort;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/**
 * What an iframe wants shown: the attributes of the widget as parameters.
 *
 * @param slug of the only workshop wanted, null for all that the filter means
 * @param after the last place of the page before
 */
public record FrameQuery(
        WorkshopFilter filter,
        Sort sort,
        Reader reader,
        String slug,
        int limit,
        Optional<Place> after,
        Theme theme,
        Layout layout,
        boolean controls) {

    private static final int LONGEST_SLUG = 120;
    private static final int MOST = 100;
    private static final int USUAL = 20;

    /** Whose colours are shown. */
    public enum Theme {
        LIGHT,
        DARK,
        INHERIT
    }

    /** How workshops are laid out. */
    public enum Layout {
        CARDS,
        LIST,
        CALENDAR
    }

    /**
     * Reads the parameters and headers of a request.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    static FrameQuery of(UriInfo uri, HttpHeaders headers) {
        var parameters = QueryParameters.of(
                uri,
                WorkshopFilter.PARAMETERS,
                "sort",
                "lang",
                "limit",
                "cursor",
                "slug",
                "theme",
                "layout",
                "controls");
        return read(parameters, Reader.of(parameters, headers));
    }

    /**
     * As the page reads them; this ends the reading.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    public static FrameQuery read(QueryParameters parameters, Reader reader) {
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        Sort sort = Sort.read(parameters, filter);
        var query = new FrameQuery(
                filter,
                sort,
                reader,
                parameters.text("slug", LONGEST_SLUG).orElse(null),
                (int) parameters.number("limit", 1, MOST, USUAL),
                Cursor.read(parameters, filter, sort),
                choice(parameters, "theme", Theme.values()),
                choice(parameters, "layout", Layout.values()),
                parameters
                        .parsed("controls", 4, given -> Optional.of(given).filter("true"::equals), "must be true")
                        .isPresent());
        if (query.slug() != null) {
            Stream.concat(WorkshopFilter.PARAMETERS.stream(), Stream.of("sort"))
                    .filter(name -> parameters.has(name))
                    .forEach(name -> parameters.wrong(name, "does not go with slug, which names the only workshop"));
        }
        parameters.check();
        return query;
    }

    /** Those wanted in their order, not more than the limit; none where the one named is not published. */
    Matches.Page among(Snapshot snapshot) {
        return slug == null
                ? Matches.of(snapshot, filter).page(sort, after, limit)
                : new Matches.Page(
                        snapshot.find(slug).filter(workshop -> !workshop.withdrawn()).stream()
                                .toList(),
                        Optional.empty());
    }

    /** What the address of the page after this place says. */
    String cursor(Place last) {
        return Cursor.of(last, Cursor.listed(filter, sort));
    }

    private static <E extends Enum<E>> E choice(QueryParameters parameters, String name, E[] known) {
        String names = Stream.of(known).map(FrameQuery::name).collect(Collectors.joining(", "));
        return parameters
                .parsed(
                        name,
                        LONGEST_SLUG,
                        given -> Stream.of(known)
                                .filter(each -> name(each).equals(given))
                                .findFirst(),
                        "must be one of: " + names)
                .orElse(known[0]);
    }

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
