package org.cifal.workshops.application;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationTest extends ServiceTest {

    @Test
    void the_contract_is_served_as_it_was_written() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/v1/sign-ins'.post.operationId", equalTo("startSignIn"));
    }

    @Test
    void health_and_metrics_are_there_for_operators() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void a_problem_type_leads_to_a_page_that_explains_it() {
        given().accept("text/html")
                .get("/problems/deadline-passed")
                .then()
                .statusCode(200)
                .body(containsString("<h1>The deadline has passed</h1>"));
        given().accept("text/html").get("/problems/no-such-problem").then().statusCode(404);
    }
}
