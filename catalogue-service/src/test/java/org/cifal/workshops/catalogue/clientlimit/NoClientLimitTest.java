package org.cifal.workshops.catalogue.clientlimit;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** With one request in ten minutes, and nobody counted. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(NoClientLimitTest.SwitchedOff.class)
class NoClientLimitTest {

    @Test
    void where_the_limit_is_switched_off_nobody_is_refused() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        for (int time = 0; time < 3; time++) {
            given().get("/v1/workshops?q=" + word + time).then().statusCode(200);
            given().get("/v1/workshops.ics?q=" + word + time).then().statusCode(200);
            given().auth()
                    .oauth2("not-a-token")
                    .get("/v1/editing/workshops")
                    .then()
                    .statusCode(401);
        }
    }

    /** The least there can be, which would show. */
    public static class SwitchedOff implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("workshops.client-limit.enabled", "false", "workshops.client-limit.requests", "1");
        }
    }
}
