package org.cifal.workshops.application.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.desk.OfficersDesk.JEJU;
import static org.cifal.workshops.application.desk.OfficersDesk.RSO;
import static org.cifal.workshops.application.desk.OfficersDesk.as;
import static org.cifal.workshops.application.desk.OfficersDesk.newKey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.listing.ListQuestion;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.surroundings.SettableClock;
import org.cifal.workshops.application.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SavedViewsTest {

    @Inject
    Workshop2023 workshop;

    @Inject
    SettableClock clock;

    @Inject
    Calls calls;

    @Inject
    SavedViews views;

    @BeforeEach
    void the_call_has_closed() {
        clock.set(Workshop2023.CLOSED);
    }

    @Test
    void a_view_is_saved_followed_renamed_and_deleted() {
        String slug = workshop.with(20);
        Applied salome = workshop.anOfficialOf("SB", slug);
        workshop.anOfficialOf("FJ", slug);
        Response saved = save(slug, "The Pacific", Map.of("country", List.of("SB", "PG")), "-familyName");
        saved.then().statusCode(201);

        URI list = URI.create(saved.path("applications"));
        assertThat(list.getQuery()).isEqualTo("country=PG&country=SB&sort=-familyName");
        as(JEJU).get(list.getPath() + "?" + list.getRawQuery())
                .then()
                .body("items.reference", contains(salome.reference()));

        String view = URI.create(saved.header("Location")).getPath();
        String tag = as(JEJU).get(view).header("ETag");
        change(view, tag, Map.of("name", "Melanesia", "filter", Map.of("status", List.of("submitted"))))
                .statusCode(200)
                .body("name", equalTo("Melanesia"), "sort", equalTo("-familyName"))
                .body("filter", equalTo(Map.of("status", List.of("submitted"))));
        change(view, tag, Map.of("name", "Polynesia")).statusCode(412);
        as(JEJU).header("If-Match", tag).delete(view).then().statusCode(412);
        as(JEJU).delete(view).then().statusCode(428);
        as(JEJU).header("If-Match", as(JEJU).get(view).header("ETag"))
                .delete(view)
                .then()
                .statusCode(204);
        as(JEJU).get(view).then().statusCode(404);
    }

    @Test
    void what_the_list_does_not_know_cannot_be_saved() {
        String slug = workshop.with(20);
        save(slug, "Wrong", Map.of("colour", List.of("red"), "status", List.of("draft")), "shoeSize")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/filter/colour", "#/filter/status", "#/sort"));
    }

    @Test
    void a_name_is_given_once() {
        String slug = workshop.with(20);
        save(slug, "Mine", Map.of(), "country").then().statusCode(201);
        save(slug, "mine", Map.of(), "country").then().statusCode(409);
    }

    @Test
    void the_co_organiser_does_not_see_it_even_shared() {
        String slug = workshop.with(20);
        Response saved = save(slug, "Mine", Map.of(), "country");
        String view = URI.create(saved.header("Location")).getPath();
        as(RSO).get("/v1/workshops/{slug}/views", slug).then().statusCode(200).body("items", empty());
        as(RSO).get(view).then().statusCode(404);
        as(JEJU).get("/v1/workshops/{slug}/views", slug).then().body("items.name", contains("Mine"));
    }

    @Test
    void a_colleague_sees_what_is_shared_and_changes_nothing() {
        String slug = workshop.with(20);
        String shared = savedByAColleague(slug, true);
        String own = savedByAColleague(slug, false);
        as(JEJU).get("/v1/workshops/{slug}/views", slug)
                .then()
                .body("items.id", contains(shared), "items[0].own", equalTo(false));
        String view = "/v1/workshops/" + slug + "/views/";
        change(view + shared, "*", Map.of("name", "Ours")).statusCode(403);
        change(view + own, "*", Map.of("name", "Ours")).statusCode(404);
    }

    private String savedByAColleague(String slug, boolean shared) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID workshopId = calls.ofSlug(slug).orElseThrow().workshopId();
            ListQuestion question = ListQuestion.read(Map.of(), Set.of(), name -> name);
            Officer colleague = new Officer("colleague", "cifal-jeju");
            SavedView view =
                    new SavedView(workshopId, colleague, "Theirs " + shared, shared, question, Workshop2023.CLOSED);
            views.persist(view);
            return view.id().toString();
        });
    }

    private static Response save(String slug, String name, Map<String, List<String>> filter, String sort) {
        return as(JEJU).header("Idempotency-Key", newKey())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "filter", filter, "sort", sort, "shared", true))
                .post("/v1/workshops/{slug}/views", slug);
    }

    private static ValidatableResponse change(String view, String tag, Map<String, Object> change) {
        return as(JEJU).header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(change)
                .patch(view)
                .then();
    }
}
