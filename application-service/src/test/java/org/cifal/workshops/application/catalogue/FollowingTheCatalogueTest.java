package org.cifal.workshops.application.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowingTheCatalogueTest extends ServiceTest {

    /** More than any body that this service takes from a client. */
    private static final String FULL_TEXT = "Background. ".repeat(200_000);

    @Test
    void a_page_of_the_feed_may_be_longer_than_any_request() {
        String large = aWorkshop(record -> record.replace(
                "\"owner\":",
                "\"sections\": [{\"kind\": \"background\", \"paragraphs\": [{\"en\": \"%s\"}]}], \"owner\":"
                        .formatted(FULL_TEXT)));
        String after = aWorkshop();

        assertThat(given().get("/v1/workshops/" + large + "/form").statusCode()).isEqualTo(200);
        assertThat(given().get("/v1/workshops/" + after + "/form").statusCode()).isEqualTo(200);
    }
}
