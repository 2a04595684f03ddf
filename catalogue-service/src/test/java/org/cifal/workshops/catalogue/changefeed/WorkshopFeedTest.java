package org.cifal.workshops.catalogue.changefeed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WorkshopFeedTest {

    private static final String CANCELLED = "{\"words\": {\"en\": \"cancelled\"}}";

    @Test
    void each_workshop_stands_once_at_its_newest_position() {
        String end = end();
        String first = publish(the2023Draft(slug("first")));
        String second = publish(the2023Draft(slug("second")));
        createDraft(the2023Draft(slug("draft")));

        Response page = given().get(end);
        page.then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first, second)))
                .body("items[0].state", equalTo("updated"))
                .body("items[0].data.revision", equalTo(2))
                .body(
                        "items[0].data.title.en",
                        equalTo("Enhancing Victim Identification and Protection in the Asia-Pacific Region"));
        List<Integer> numbers = page.path("items.modified");
        assertThat(numbers).isSorted().doesNotHaveDuplicates();

        carryOut(first, "cancellation", CANCELLED).then().statusCode(200);
        given().get(end).then().body("items.id", equalTo(List.of(second, first)));
        given().get(relative(page.path("next"))).then().body("items.id", equalTo(List.of(first)));
    }

    @Test
    void the_feed_carries_what_a_single_record_says() {
        String end = end();
        String slug = slug("record");
        publish(the2023Draft(slug));

        assertThat(given().get(end).<Object>path("items[0].data"))
                .isEqualTo(given().get("/v1/workshops/" + slug + "/record").path("$"));
    }

    @Test
    void what_is_withdrawn_reappears_as_deleted_without_data() {
        String end = end();
        String id = publish(the2023Draft(slug("deleted")));
        carryOut(id, "cancellation", CANCELLED).then().statusCode(200);
        carryOut(id, "withdrawal", "{}").then().statusCode(200);

        given().get(end)
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].state", equalTo("deleted"))
                .body("items[0].data", equalTo(null));
    }

    @Test
    void an_empty_page_leads_to_itself_and_is_soon_asked_again() {
        String end = end();
        Response empty = given().get(end);

        empty.then().statusCode(200).body("items", empty()).header("Cache-Control", "public, max-age=8");
        assertThat(relative(empty.path("next"))).isEqualTo(end);
        given().header("If-None-Match", empty.header("ETag"))
                .get(end)
                .then()
                .statusCode(304)
                .header("Cache-Control", "public, max-age=8");
    }

    @Test
    void a_full_page_may_be_kept_for_an_hour() {
        publish(the2023Draft(slug("full")));

        given().get("/v1/feeds/workshops?limit=1").then().header("Cache-Control", "public, max-age=3600");
    }

    @Test
    void nonsense_is_refused() {
        given().get("/v1/feeds/workshops?afterChangeNumber=-1&limit=0&since=yesterday")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#afterChangeNumber", "#limit", "#since"));
    }

    /** The address of what is yet to come. */
    private static String end() {
        // Other tests write past the use case; a change of this instance's own makes the snapshot catch up with them.
        publish(the2023Draft(slug("catches-up")));
        String address = "/v1/feeds/workshops?afterChangeNumber=0&limit=500";
        while (true) {
            Response page = given().get(address);
            if (page.<List<?>>path("items").isEmpty()) {
                return address;
            }
            address = relative(page.path("next"));
        }
    }

    private static String relative(String address) {
        return address.substring(address.indexOf("/v1"));
    }
}
