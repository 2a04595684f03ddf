package org.cifal.workshops.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.intending;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DatabaseAwayTest {

    Runnable killDatabase;
    Runnable startDatabase;

    @Test
    void the_listing_goes_on_while_the_database_is_away_and_writes_come_back_with_it() {
        String slug = slug("stays");
        publish(the2023Draft(slug));
        killDatabase.run();
        try {
            given().get("/v1/workshops").then().statusCode(200);
            given().get("/v1/workshops?q=victims&country=KR&facets=city&limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.slug", hasItem(slug));
            given().get("/v1/workshops/" + slug).then().statusCode(200);
            given().get("/v1/workshops/" + slug + "/record").then().statusCode(200);
            given().get("/v1/feeds/workshops").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(503);
            intending()
                    .body(the2023Draft(slug("refused")))
                    .post("/v1/editing/workshops")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json")
                    .body("type", endsWith("/problems/unavailable"));
        } finally {
            startDatabase.run();
        }
        assertThat(becomesReady()).isTrue();
        String later = slug("later");
        publish(the2023Draft(later));
        given().get("/v1/workshops/" + later).then().statusCode(200);
    }

    /** Each question makes the pool find and drop one dead connection. */
    private static boolean becomesReady() {
        long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < giveUp) {
            if (given().get("/q/health/ready").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }
}
