package org.cifal.workshops.catalogue.embed;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.page.WrittenWorkshop;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/**
 * The page of an iframe: links that work by themselves, inside the widget that makes more of them.
 *
 * @param single whether it shows one workshop, which the widget has no way to ask for
 * @param attributes of the widget
 * @param telling the script that tells a host of its sandbox what the page cannot do there
 */
record FramePage(
        PageTexts texts,
        String theme,
        boolean single,
        List<Attribute> attributes,
        List<WrittenWorkshop> workshops,
        String oembed,
        PublishedFile script,
        PublishedFile telling,
        PublishedFile styles) {

    /** One attribute of the widget. */
    record Attribute(String name, String value) {}

    static FramePage of(Snapshot snapshot, FrameQuery query, MultivaluedMap<String, String> given, String publicUrl) {
        List<WrittenWorkshop> workshops = query.among(snapshot).stream()
                .map(workshop -> WrittenWorkshop.of(workshop, query.reader(), publicUrl))
                .toList();
        UriBuilder self = UriBuilder.fromUri(publicUrl).path("/embed/v1/workshops.html");
        given.forEach((name, values) -> values.forEach(value -> QueryParameters.write(self, name, value)));
        return new FramePage(
                query.reader().texts(),
                FrameQuery.name(query.theme()),
                query.slug() != null,
                attributes(given),
                workshops,
                UriBuilder.fromUri(publicUrl)
                        .path("/v1/oembed")
                        .queryParam("url", "{self}")
                        .build(self.build().toString())
                        .toString(),
                Widget.SCRIPT,
                PageFiles.FRAME_SCRIPT,
                PageFiles.STYLES);
    }

    /** The parameters are the widget's attributes under another spelling; it parts all but words to look for at commas. */
    private static List<Attribute> attributes(MultivaluedMap<String, String> given) {
        return given.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("slug"))
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
