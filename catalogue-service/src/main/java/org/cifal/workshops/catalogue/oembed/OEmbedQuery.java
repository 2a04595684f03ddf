package org.cifal.workshops.catalogue.oembed;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/**
 * What is to be embedded, and into how much room.
 *
 * @param maxWidth CSS pixels
 * @param maxHeight CSS pixels
 */
record OEmbedQuery(String url, int maxWidth, int maxHeight) {

    private static final int LONGEST_URL = 4_000;
    private static final int MOST_PIXELS = 10_000;

    /**
     * Reads a request. Parameters it does not know are passed over: consumers add their own (WordPress sends {@code
     * dnt}), and oEmbed lets them.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     * @throws FormatNotOffered where another format than JSON is wanted
     */
    static OEmbedQuery of(UriInfo uri) {
        var parameters =
                QueryParameters.of(uri, new ArrayList<>(uri.getQueryParameters().keySet()));
        String format = parameters.text("format", 100).orElse("json");
        String url = parameters.required("url", LONGEST_URL);
        int maxWidth = (int) parameters.number("maxwidth", 1, MOST_PIXELS, MOST_PIXELS);
        int maxHeight = (int) parameters.number("maxheight", 1, MOST_PIXELS, MOST_PIXELS);
        parameters.check();
        if (!format.equals("json")) {
            throw new FormatNotOffered();
        }
        return new OEmbedQuery(url, maxWidth, maxHeight);
    }
}
