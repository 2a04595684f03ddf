package org.cifal.workshops.catalogue.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/**
 * A text without the HTML that stands in it.
 *
 * @param text as people would read it on a page
 * @param tags whether it had elements, which are gone; entities alone are only written differently
 * @param links where the elements led, which the text no longer says
 */
public record Markup(String text, boolean tags, List<String> links) {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,15})(?=[\\s/>])[^<>]{0,2000}>");
    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x{A0}]+");
    private static final Pattern AROUND_LINE_ENDS = Pattern.compile(" ?\\n ?");
    private static final Pattern MANY_LINE_ENDS = Pattern.compile("\\n{3,}");

    /** What it reads as. Elements may themselves be escaped, as WordPress does; {@code a < b} is no element. */
    public static Markup without(String written) {
        String decoded = ENTITY.matcher(written).find() ? Parser.unescapeEntities(written, true) : written;
        return hasTag(decoded) ? read(decoded) : new Markup(decoded, false, List.of());
    }

    /** Whether readers of the plain text would see HTML in it. */
    public static boolean isIn(String text) {
        return hasTag(text) || hasEntity(text);
    }

    private static boolean hasTag(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (Tag.isKnownTag(tag.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** One that HTML knows; what merely looks like one is left alone. */
    private static boolean hasEntity(String text) {
        Matcher entity = ENTITY.matcher(text);
        while (entity.find()) {
            if (!Parser.unescapeEntities(entity.group(), true).equals(entity.group())) {
                return true;
            }
        }
        return false;
    }

    private static Markup read(String html) {
        var reading = new Reading();
        // Line ends that were escaped once too often stand as two characters.
        Jsoup.parseBodyFragment(html.replace("\\n", "\n")).body().traverse(reading);
        String lines = AROUND_LINE_ENDS
                .matcher(BLANKS.matcher(reading.text).replaceAll(" "))
                .replaceAll("\n");
        return new Markup(MANY_LINE_ENDS.matcher(lines).replaceAll("\n\n").strip(), true, List.copyOf(reading.links));
    }

    /** Paragraphs are a line apart, other blocks and breaks each begin a line; scripts and styles say nothing. */
    private static final class Reading implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<String> links = new ArrayList<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(isAtBegin() && words.isBlank() ? "" : words.text());
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    text.append('\n');
                } else if (element.isBlock()) {
                    endLine();
                }
                for (String address : List.of("href", "src")) {
                    if (element.hasAttr(address)) {
                        links.add(element.attr(address));
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && depth > 0) {
                endLine();
                text.append(element.nameIs("p") ? "\n" : "");
            }
        }

        private void endLine() {
            text.append(isAtBegin() ? "" : "\n");
        }

        private boolean isAtBegin() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }
    }
}
