package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.cifal.workshops.local.seeds.SeedStep;

/** The real call of 2023 under another name, with one of its documents: the curriculum vitae. */
record ShortCall(Addresses addresses, String slug) {

    static final String DOCUMENT = "curriculum-vitae";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whom it takes, two officers choose. */
    ShortCall publish() {
        return publish(draft());
    }

    /** Nobody chooses: whoever comes first has a place, as long as there are some. */
    ShortCall publishForWhoeverComesFirst(int places) {
        ObjectNode draft = draft();
        draft.putObject("admission").putArray("ways").add("open-registration");
        draft.withObject("/call").put("capacity", places);
        return publish(draft);
    }

    private ShortCall publish(ObjectNode draft) {
        Response drafted = asEditor().body(draft.toString()).post("/v1/editing/workshops");
        drafted.then().statusCode(201);
        asEditor()
                .header("If-Match", drafted.header("ETag"))
                .body("{}")
                .post("/v1/editing/workshops/{id}/publication", drafted.<String>path("id"))
                .then()
                .statusCode(200);
        return this;
    }

    private ObjectNode draft() {
        ObjectNode draft = theRealOne();
        draft.put("slug", slug);
        ArrayNode documents = (ArrayNode) draft.at("/call/requiredDocuments");
        for (int i = documents.size() - 1; i >= 0; i--) {
            if (!documents.get(i).path("code").asText().equals(DOCUMENT)) {
                documents.remove(i);
            }
        }
        return draft;
    }

    private static ObjectNode theRealOne() {
        String seed = SeedStep.all().stream()
                .filter(step -> step.slug().equals("jeju-2023-victim-identification")
                        && step.verb().equals("create"))
                .findFirst()
                .orElseThrow()
                .body();
        try {
            return (ObjectNode) JSON.readTree(seed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private RequestSpecification asEditor() {
        return given().baseUri(addresses.catalogue().toString())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + addresses.tokenOf("editor-cifal-jeju"));
    }
}
