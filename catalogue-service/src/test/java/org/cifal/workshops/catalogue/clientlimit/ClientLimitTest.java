package org.cifal.workshops.catalogue.clientlimit;

import static io.restassured.RestAssured.given;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** With three requests in ten minutes, behind a proxy that tells whose they are. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(ClientLimitTest.ThreeForEach.class)
class ClientLimitTest {

    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final String LONG = "application/json, text/plain;q=0.1";

    private final String client = "203.0.113." + CLIENTS.incrementAndGet();
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private void thrice(int status, Function<Integer, Response> asking) {
        for (int time = 0; time < 3; time++) {
            asking.apply(time).then().statusCode(status);
        }
    }

    private void assertRefused(Response refused) {
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "200")
                .header("RateLimit", "\"client\";r=0;t=200")
                .header("RateLimit-Policy", "\"client\";q=3;w=600")
                .body("type", endsWith("/problems/too-many-requests"))
                .body("status", equalTo(429));
    }

    @Test
    void a_new_search_is_refused_when_the_limit_is_reached_and_nobody_elses() {
        thrice(200, time -> from(client).get("/v1/workshops?q=" + word + time));

        assertRefused(from(client).get("/v1/workshops?q=" + word));
        assertRefused(from(client).get("/v1/workshops?facets=country&lang=fr"));
        // The same parameter, written so that it does not look like it.
        assertRefused(from(client).urlEncodingEnabled(false).get("/v1/workshops?lang=fr&%71=" + word));
        from("198.51.100." + CLIENTS.incrementAndGet())
                .get("/v1/workshops?q=" + word)
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_answered_from_memory_is_not_counted() {
        String search = "/v1/workshops?q=" + word;
        // The first time it is made, the second time it is kept as well.
        thrice(200, time -> from("198.51.100." + CLIENTS.incrementAndGet()).get(search));
        thrice(200, time -> from(client).get("/v1/workshops?q=" + word + time));

        for (int time = 0; time < 10; time++) {
            from(client).get(search).then().statusCode(200);
            from(client)
                    .get("/v1/workshops?country=KR&limit=" + (time + 1))
                    .then()
                    .statusCode(200);
            from(client)
                    .accept(LONG)
                    .get("/v1/workshops?city=" + word + time)
                    .then()
                    .statusCode(200);
            from(client).get("/v1/vocabularies").then().statusCode(200);
        }
        assertRefused(from(client).get("/v1/workshops?q=" + word + "new"));
    }

    @Test
    void a_search_is_counted_once_whichever_way_it_takes() {
        from(client).accept(LONG).get("/v1/workshops?q=" + word + 1).then().statusCode(200);
        // By the short way first, which leaves its refusal to the resource.
        from(client).get("/v1/workshops?q=" + word + "&colour=red").then().statusCode(400);
        from(client).get("/v1/workshops.ics?q=" + word).then().statusCode(200);

        assertRefused(from(client).get("/embed/v1/workshops.html?q=" + word));
        assertRefused(from(client).accept(LONG).get("/v1/workshops?q=" + word + 1));
    }

    @Test
    void editing_is_counted_before_anybody_is_identified() {
        thrice(401, time -> from(client).auth().oauth2("not-a-token-" + time).get("/v1/editing/workshops"));

        assertRefused(from(client).auth().oauth2("not-a-token").get("/v1/editing/workshops"));
        assertRefused(from(client).body("{}").contentType("application/json").post("/v1/editing/workshops"));
        // Not in the contract, and found all the same.
        assertRefused(from(client).noFilters().urlEncodingEnabled(false).get("/v1;a=b/editing;c=d/workshops"));
        assertRefused(editor().header("X-Forwarded-For", client).get("/v1/editing/workshops"));
        editor().header("X-Forwarded-For", "198.51.100." + CLIENTS.incrementAndGet())
                .get("/v1/editing/workshops")
                .then()
                .statusCode(200);
    }

    /** As in production, with less for each. */
    public static class ThreeForEach implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "workshops.client-limit.requests",
                    "3",
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "quarkus.http.proxy.trusted-proxies",
                    "127.0.0.1,::1");
        }
    }
}
