package org.cifal.workshops.catalogue.embed;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.page.Description;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.WrittenFee;
import org.cifal.workshops.catalogue.page.WrittenWorkshop;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.search.Matches;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/**
 * The page of an iframe: links that work by themselves, inside the widget that makes more of them; or one workshop, which
 * needs no widget.
 *
 * @param title of the workshop where it shows one, and what has become of it
 * @param fee of the workshop where it shows one; null where nothing is stated of it
 * @param attributes of the widget
 * @param next address of the page with those that come after; null where there are none
 * @param all address of the page with all workshops, looking as this one
 * @param script of the widget, or for one workshop the one that tells its deadline on the reader's clock
 * @param telling the script that tells a host of its sandbox what the page cannot do there
 */
record FramePage(
        PageTexts texts,
        String theme,
        boolean single,
        String title,
        List<Attribute> attributes,
        List<WrittenWorkshop> workshops,
        WrittenFee fee,
        String next,
        String all,
        String oembed,
        PublishedFile script,
        PublishedFile telling,
        PublishedFile styles) {

    private static final String SLUG = "slug";
    private static final String CURSOR = "cursor";

    /** How the page looks, whatever it shows. */
    private static final Set<String> LOOKS = Set.of("lang", "theme", "layout");

    /** One attribute of the widget. */
    record Attribute(String name, String value) {}

    static FramePage of(Snapshot snapshot, FrameQuery query, MultivaluedMap<String, String> given, String publicUrl) {
        boolean single = query.slug() != null;
        Matches.Page found = query.among(snapshot);
        List<WrittenWorkshop> workshops = found.items().stream()
                .map(workshop -> WrittenWorkshop.of(workshop, query.reader(), publicUrl))
                .toList();
        PageTexts texts = query.reader().texts();
        UriBuilder self = address(publicUrl, given);
        return new FramePage(
                texts,
                FrameQuery.name(query.theme()),
                single,
                title(single, found.items(), query.reader()),
                attributes(given),
                workshops,
                single ? fee(found.items(), query) : null,
                found.next()
                        .map(place -> self.clone()
                                .queryParam(CURSOR, query.cursor(place))
                                .build()
                                .toString())
                        .orElse(null),
                all(publicUrl, given),
                UriBuilder.fromUri(publicUrl)
                        .path("/v1/oembed")
                        .queryParam("url", "{self}")
                        .build(self.build().toString())
                        .toString(),
                single ? PageFiles.OWN_TIME : Widget.SCRIPT,
                PageFiles.FRAME_SCRIPT,
                PageFiles.STYLES);
    }

    private static String title(boolean single, List<PreparedWorkshop> only, Reader reader) {
        if (!single) {
            return reader.texts().say("page.allWorkshops");
        }
        return only.stream()
                .map(workshop -> Description.title(
                        workshop,
                        reader.read(workshop.published().workshop().content().title())))
                .findFirst()
                .orElse(reader.texts().say("noSuchWorkshop"));
    }

    private static WrittenFee fee(List<PreparedWorkshop> only, FrameQuery query) {
        return only.stream()
                .map(workshop -> workshop.published().workshop().content().fee())
                .flatMap(fee -> WrittenFee.of(fee, query.reader()).stream())
                .findFirst()
                .orElse(null);
    }

    /** This page from its beginning. */
    private static UriBuilder address(String publicUrl, MultivaluedMap<String, String> given) {
        UriBuilder address = UriBuilder.fromUri(publicUrl).path("/embed/v1/workshops.html");
        given.forEach((name, values) -> {
            if (!name.equals(CURSOR)) {
                values.forEach(value -> AddressQuery.write(address, name, value));
            }
        });
        return address;
    }

    private static String all(String publicUrl, MultivaluedMap<String, String> given) {
        UriBuilder all = address(publicUrl, given);
        given.keySet().stream().filter(name -> !LOOKS.contains(name)).forEach(name -> all.replaceQueryParam(name));
        return all.build().toString();
    }

    /** The parameters are the widget's attributes under another spelling; it parts all but words to look for at commas. */
    private static List<Attribute> attributes(MultivaluedMap<String, String> given) {
        return given.entrySet().stream()
                .filter(parameter -> !Set.of(SLUG, CURSOR).contains(parameter.getKey()))
                .map(parameter -> new Attribute(
                        kebab(parameter.getKey()),
                        parameter.getValue().stream()
                                .map(value -> parameter.getKey().equals("q") ? value : escaped(value))
                                .collect(Collectors.joining(","))))
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,");
    }

    private static String kebab(String parameter) {
        return parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
