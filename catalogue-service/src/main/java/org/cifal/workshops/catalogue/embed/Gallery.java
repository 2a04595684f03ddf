package org.cifal.workshops.catalogue.embed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.parameter.AddressQuery;

/**
 * The variants of the widget, each with the code to paste.
 *
 * @param frame the code of the iframe
 */
record Gallery(
        String publicUrl,
        PublishedFile script,
        PublishedFile styles,
        PublishedFile copying,
        String tag,
        String frame,
        List<Variant> variants) {

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern LETTER_AFTER_DASH = Pattern.compile("-([a-z])");

    /**
     * One way to embed.
     *
     * @param surroundings classes of the box in which it is shown
     * @param direction of the page it stands on
     * @param element what is pasted beside the script
     */
    record Variant(String id, String title, String note, String surroundings, String direction, String element) {}

    static Gallery at(String publicUrl) {
        return new Gallery(
                publicUrl,
                Widget.SCRIPT,
                PageFiles.STYLES,
                PageFiles.SCRIPT,
                "<script type=\"module\" crossorigin src=\"%s/embed/v1/workshops.js\"></script>".formatted(publicUrl),
                "<iframe src=\"%s/embed/v1/workshops.html?layout=list&amp;theme=light&amp;startsFrom=today&amp;sort=start\" title=\"Workshops\" width=\"100%%\" height=\"600\" loading=\"lazy\"></iframe>"
                        .formatted(publicUrl),
                variants(publicUrl));
    }

    /** What a partner pins: this very script, checked by the browser. */
    public String pinnedTag() {
        return "<script type=\"module\" crossorigin integrity=\"%s\" src=\"%s%s\"></script>"
                .formatted(script.integrity(), publicUrl, script.path());
    }

    private static List<Variant> variants(String publicUrl) {
        return List.of(
                variant(
                        "coming",
                        "What is to come",
                        "The nearest first. It stays so by itself: today is the day on which the page is read.",
                        "",
                        publicUrl,
                        "starts-from=\"today\" sort=\"start\""),
                variant(
                        "cards",
                        "Everything, as cards",
                        "The farthest first, and the past as well.",
                        "",
                        publicUrl,
                        ""),
                variant("list", "List", "As little as can be.", "", publicUrl, "layout=\"list\" limit=\"3\""),
                variant("calendar", "Calendar", "A month at a time.", "", publicUrl, "layout=\"calendar\""),
                variant("controls", "With a search box", "Visitors choose.", "", publicUrl, "controls limit=\"4\""),
                variant(
                        "filtered",
                        "Filtered",
                        "Any filter of the listing is an attribute; a comma parts several values.",
                        "",
                        publicUrl,
                        "registration-status=\"open,closing-soon,closed\" q=\"victim\" limit=\"2\""),
                variant("dark", "Dark", "For a dark page.", "", publicUrl, "theme=\"dark\" limit=\"2\""),
                variant(
                        "inherit",
                        "In the colours of your page",
                        "Text, links and background are your own; their contrast is yours to keep.",
                        "tinted",
                        publicUrl,
                        "theme=\"inherit\" layout=\"list\" limit=\"2\""),
                variant(
                        "korean",
                        "한국어",
                        "Texts in Korean where there are any.",
                        "",
                        publicUrl,
                        "lang=\"ko\" limit=\"2\""),
                variant(
                        "french",
                        "Français",
                        "Texts in French.",
                        "",
                        publicUrl,
                        "lang=\"fr\" layout=\"list\" limit=\"2\""),
                variant(
                        "spanish",
                        "Español",
                        "Texts in Spanish.",
                        "",
                        publicUrl,
                        "lang=\"es\" layout=\"list\" limit=\"2\""),
                new Variant(
                        "rtl",
                        "Right to left",
                        "On a page that reads from the right, words in another language read their own way, and each says which language it is in.",
                        "",
                        "rtl",
                        element(publicUrl, "lang=\"ar\" limit=\"2\"")),
                variant("narrow", "Narrow", "In a column of 320 pixels.", "narrow", publicUrl, "layout=\"calendar\""));
    }

    private static Variant variant(
            String id, String title, String note, String surroundings, String publicUrl, String attributes) {
        return new Variant(id, title, note, surroundings, "ltr", element(publicUrl, attributes));
    }

    /** The link inside, to the same workshops, is what is shown without script and whenever there is no list. */
    private static String element(String publicUrl, String attributes) {
        return "<workshop-list%s><a href=\"%s/embed/v1/workshops.html%s\">Workshops of the network</a></workshop-list>"
                .formatted(attributes.isEmpty() ? "" : " " + attributes, publicUrl, query(attributes));
    }

    /** The attributes as parameters of the page for iframes, in an attribute of HTML. */
    private static String query(String attributes) {
        String query = ATTRIBUTE
                .matcher(attributes)
                .results()
                .flatMap(attribute -> Stream.of(attribute.group(2).split(","))
                        .map(value -> camel(attribute.group(1)) + "=" + AddressQuery.encoded(value)))
                .collect(Collectors.joining("&amp;"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String camel(String attribute) {
        return LETTER_AFTER_DASH.matcher(attribute).replaceAll(found -> found.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
