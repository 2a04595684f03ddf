package org.cifal.workshops.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.as;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OrganisationsTest {

    private static final String WORKSHOPS = "/v1/editing/workshops/";

    @Test
    void an_editor_of_two_centres_edits_for_both_and_for_no_third() {
        String jeju = createDraft(the2023Draft(slug("of-jeju"))).path("id");
        Response ofRso = create(
                "editor-of-two",
                the2023Draft(slug("of-rso")).replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"rso\""));
        ofRso.then().statusCode(201);
        String rso = ofRso.path("id");

        as("editor-of-two").get(WORKSHOPS + jeju).then().statusCode(200);
        as("editor-of-two").get(WORKSHOPS + jeju + "/history").then().statusCode(200);
        as("editor-rso").get(WORKSHOPS + rso).then().statusCode(200);
        as("editor-rso").get(WORKSHOPS + jeju).then().statusCode(404);
        as("editor-rso").get(WORKSHOPS + jeju + "/history").then().statusCode(404);
        editor().get(WORKSHOPS + rso).then().statusCode(404);
        List<String> listed = as("editor-of-two").get("/v1/editing/workshops").path("items.id");
        assertThat(listed).contains(jeju, rso);

        create(
                        "editor-of-two",
                        the2023Draft(slug("third")).replace("\"owner\": \"cifal-jeju\"", "\"owner\": \"koica\""))
                .then()
                .statusCode(403)
                .body("detail", containsString("cifal-jeju, rso"));
        as("editor-of-none").get("/v1/editing/workshops").then().statusCode(403);
    }

    @Test
    void a_draft_that_another_centre_takes_over_is_that_centres() {
        String id = createDraft(the2023Draft(slug("handed-over"))).path("id");

        as("editor-of-two")
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"owner\": \"rso\"}")
                .patch(WORKSHOPS + id)
                .then()
                .statusCode(200)
                .body("owner", equalTo("rso"));

        as("editor-rso").get(WORKSHOPS + id).then().statusCode(200);
        editor().get(WORKSHOPS + id).then().statusCode(404);
    }

    @Test
    void the_history_of_a_draft_thrown_away_stays_its_owners_to_read() {
        String id = createDraft(the2023Draft(slug("thrown-away"))).path("id");
        editor().header("If-Match", "\"1\"").delete(WORKSHOPS + id).then().statusCode(204);

        editor().get(WORKSHOPS + id).then().statusCode(404);
        editor().get(WORKSHOPS + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("delete", "create")));
        as("editor-rso").get(WORKSHOPS + id + "/history").then().statusCode(404);
    }

    @Test
    void a_history_is_read_page_by_page_the_newest_first() {
        String id = createDraft(the2023Draft(slug("paged"))).path("id");
        for (int revision = 1; revision <= 4; revision++) {
            editor().header("If-Match", "\"" + revision + "\"")
                    .contentType("application/merge-patch+json")
                    .body("{\"statedFormat\": \"%d\"}".formatted(revision))
                    .patch(WORKSHOPS + id)
                    .then()
                    .statusCode(200);
        }

        Response first = editor().get(WORKSHOPS + id + "/history?limit=3");
        first.then().body("items.revision", equalTo(List.of(5, 4, 3))).body("items[0].changes", hasSize(1));
        String next = first.path("next");
        assertThat(first.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        editor().get(next.substring(next.indexOf("/v1")))
                .then()
                .body("items.revision", equalTo(List.of(2, 1)))
                .body("next", equalTo(null));
        editor().get(WORKSHOPS + id + "/history?cursor=x").then().statusCode(400);
    }

    private static Response create(String who, String draft) {
        return as(who).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/v1/editing/workshops");
    }
}
