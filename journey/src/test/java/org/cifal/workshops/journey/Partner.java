package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A partner's system that follows the feed of applicants and remembers where it stands. */
final class Partner {

    private final Addresses addresses;
    private final String client;
    private String next;

    Partner(Addresses addresses, String client) {
        this.addresses = addresses;
        this.client = client;
        this.next = addresses.application() + "/v1/feeds/applicants";
    }

    /** Everything new since the last time, to the end of the feed. */
    List<Map<String, Object>> pull() {
        List<Map<String, Object>> news = new ArrayList<>();
        while (true) {
            JsonPath page = get(next);
            List<Map<String, Object>> items = page.getList("items");
            if (items.isEmpty()) {
                return news;
            }
            news.addAll(items);
            next = page.getString("next");
        }
    }

    /** What the ledger says this partner was shown. */
    List<Map<String, Object>> ledger() {
        return get(addresses.application() + "/v1/disclosures").getList("items");
    }

    private JsonPath get(String address) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + addresses.tokenOf(client))
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
