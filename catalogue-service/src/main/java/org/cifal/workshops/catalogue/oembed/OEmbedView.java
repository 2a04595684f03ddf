package org.cifal.workshops.catalogue.oembed;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.PlainText;
import org.cifal.workshops.catalogue.syndication.Wording;

/**
 * The answer of oEmbed's type {@code rich}, spelt as oEmbed spells it.
 *
 * @param cacheAge seconds
 * @param width CSS pixels
 * @param height CSS pixels
 */
record OEmbedView(
        String type,
        String version,
        String title,
        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,
        @JsonProperty("cache_age") int cacheAge,
        String html,
        int width,
        int height) {

    private static final int USUAL_WIDTH = 640;
    private static final int HEIGHT_OF_ONE = 420;
    private static final int HEIGHT_OF_MANY = 600;
    private static final int HOUR = 3_600;
    private static final String FRAME = "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\""
            + " style=\"border:0;max-width:100%%\"></iframe>";

    static OEmbedView of(Embeddable embeddable, OEmbedQuery query, Addresses addresses) {
        int width = Math.min(USUAL_WIDTH, query.maxWidth());
        int height = Math.min(embeddable.one() ? HEIGHT_OF_ONE : HEIGHT_OF_MANY, query.maxHeight());
        String title = PlainText.of(embeddable.title());
        String html = FRAME.formatted(attribute(embeddable.frame()), width, height, attribute(title));
        String provider = Wording.beside("en").publisher();
        return new OEmbedView("rich", "1.0", title, provider, addresses.home(), HOUR, html, width, height);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
