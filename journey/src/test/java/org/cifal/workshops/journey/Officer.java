package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody of an organising centre or its co-organiser who screens, proposes, approves and releases. */
record Officer(Addresses addresses, String client, String workshop) {

    List<String> submittedApplications() {
        return asOfficer()
                .queryParam("status", "submitted")
                .get("/v1/workshops/{slug}/applications", workshop)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    void screen(String application) {
        var proposed = asOfficer().get("/v1/applications/{id}/screening", application);
        List<Map<String, Object>> findings = proposed.jsonPath().getList("eligibility.criterion").stream()
                .map(criterion -> Map.<String, Object>of(
                        "criterion", criterion, "verdict", "pass", "reason", "Shown by the curriculum vitae."))
                .toList();
        asOfficer()
                .header("If-Match", proposed.header("ETag"))
                .contentType("application/json")
                .body(Map.of(
                        "completeness",
                        Map.of("verdict", "pass", "reason", "All seven documents are there."),
                        "eligibility",
                        findings))
                .post("/v1/applications/{id}/screening", application)
                .then()
                .statusCode(201);
    }

    void assign(String application, String reviewer, String organisation) {
        asOfficer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("subject", reviewer, "organisation", organisation))
                .post("/v1/applications/{id}/reviewers", application)
                .then()
                .statusCode(201);
    }

    void propose(String application, Map<String, Object> decision) {
        asOfficer()
                .header("If-Match", boardVersion())
                .contentType("application/json")
                .body(decision)
                .put("/v1/workshops/{slug}/board/proposals/{application}", workshop, application)
                .then()
                .statusCode(200);
    }

    ValidatableResponse approve() {
        return onTheBoard()
                .post("/v1/workshops/{slug}/board/approvals", workshop)
                .then();
    }

    ValidatableResponse release() {
        return onTheBoard().post("/v1/workshops/{slug}/release", workshop).then();
    }

    JsonPath caseFile(String application) {
        return asOfficer()
                .get("/v1/applications/{id}", application)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification onTheBoard() {
        return asOfficer()
                .header("If-Match", boardVersion())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private String boardVersion() {
        return asOfficer().get("/v1/workshops/{slug}/board", workshop).header("ETag");
    }

    private RequestSpecification asOfficer() {
        return given().baseUri(addresses.application().toString())
                .header("Authorization", "Bearer " + addresses.tokenOf(client));
    }
}
