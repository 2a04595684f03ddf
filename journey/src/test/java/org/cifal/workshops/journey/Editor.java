package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.cifal.workshops.local.seeds.SeedStep;

/** The web editor of CIFAL Jeju, who types what the real page says. */
record Editor(Addresses addresses, String workshop) {

    void publish() {
        Response draft = asEditor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(step("create"))
                .post("/v1/editing/workshops");
        draft.then().statusCode(201);
        change(draft, "publication", step("publish"));
    }

    void reschedule() {
        change(asItStands(), "rescheduling", step("reschedule"));
    }

    void extendTheDeadline() {
        change(asItStands(), "deadline-extension", step("extend-deadline"));
    }

    private void change(Response standing, String change, String body) {
        asEditor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", standing.header("ETag"))
                .body(body)
                .post("/v1/editing/workshops/{id}/" + change, standing.<String>path("id"))
                .then()
                .statusCode(200)
                .body("slug", equalTo(workshop));
    }

    private Response asItStands() {
        String id = asEditor()
                .get("/v1/editing/workshops")
                .jsonPath()
                .getString("items.find { it.slug == '%s' }.id".formatted(workshop));
        return asEditor().get("/v1/editing/workshops/{id}", id);
    }

    private String step(String verb) {
        return SeedStep.all().stream()
                .filter(step -> step.slug().equals(workshop) && step.verb().equals(verb))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private RequestSpecification asEditor() {
        return given().baseUri(addresses.catalogue().toString())
                .contentType("application/json")
                .header("Authorization", "Bearer " + addresses.tokenOf("editor-cifal-jeju"));
    }
}
