package org.cifal.workshops.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OperationTest {

    @Test
    void the_contract_is_served_as_it_was_written() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/v1/workshops'.get.operationId", equalTo("listWorkshops"))
                .body(
                        "paths.'/v1/workshops'.get.responses.'200'.headers.ETag.$ref",
                        equalTo("#/components/headers/ETag"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void health_and_metrics_are_there_for_operators() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void each_problem_type_leads_to_a_page_that_explains_it() {
        String type = given().get("/v1/workshops?colour=red").path("type");

        assertThat(type).startsWith("https://catalogue.workshops.example/problems/");
        given().accept("text/html")
                .get(type.substring(type.indexOf("/problems")))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<h1>"));
        given().accept("text/html").get("/problems/no-such-problem").then().statusCode(404);
    }
}
