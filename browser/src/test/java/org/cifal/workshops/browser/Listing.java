package org.cifal.workshops.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A listing of workshops nobody published, answered in the catalogue's place. */
final class Listing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> FOR_ANYONE = Map.of("Access-Control-Allow-Origin", "*");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Page page;

    Listing(Page page) {
        this.page = page;
    }

    /** What the listing says of a workshop at the least. */
    static ObjectNode workshop(String slug, String title) {
        return JSON.createObjectNode()
                .put("slug", slug)
                .put("language", "en")
                .put("title", title)
                .put("publicationStatus", "published")
                .set(
                        "schedule",
                        JSON.createObjectNode().put("firstDay", "2027-06-10").put("lastDay", "2027-06-12"));
    }

    /** All there is on one page. */
    Listing answer(ObjectNode... workshops) {
        return pages(number -> body(false, workshops));
    }

    /** As many pages as are asked for, one workshop each; those without a body are refused. */
    Listing pages(IntFunction<String> bodyOf) {
        page.route("**/v1/workshops?*", route -> {
            asked.add(route.request().url());
            fulfil(route, bodyOf.apply(asked.size()));
        });
        return this;
    }

    static void fulfil(Route route, String body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(body == null ? 400 : 200)
                .setHeaders(FOR_ANYONE)
                .setContentType(body == null ? "application/problem+json" : "application/json")
                .setBody(body == null ? "{}" : body));
    }

    static String body(boolean more, ObjectNode... workshops) {
        ObjectNode body = JSON.createObjectNode();
        var items = body.putArray("items");
        Stream.of(workshops).forEach(items::add);
        if (more) {
            body.put("next", "https://catalogue.example/v1/workshops?cursor=next");
        }
        return body.toString();
    }

    List<String> asked() {
        return asked;
    }
}
