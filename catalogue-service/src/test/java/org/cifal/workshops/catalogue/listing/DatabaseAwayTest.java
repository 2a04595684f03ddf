package org.cifal.workshops.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.intending;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DatabaseAwayTest {

    /** Everything anyone may read; of templates the present version. */
    private static final List<String> PUBLIC_ADDRESSES = List.of(
            "/v1/workshops",
            "/v1/workshops/{slug}",
            "/v1/workshops/{slug}/record",
            "/v1/workshops/{slug}/notices",
            "/v1/workshops/{slug}/editions",
            "/v1/workshops/{slug}/templates/application-form",
            "/v1/series/{series}",
            "/v1/feeds/workshops",
            "/v1/workshops.ics",
            "/v1/workshops/{slug}.ics",
            "/v1/workshops/{slug}.jsonld",
            "/v1/workshops.atom?q=identification",
            "/v1/workshops.json-feed?country=KR",
            "/v1/oembed?url=https%3A%2F%2Fcatalogue.workshops.example%2Fworkshops%2F{slug}",
            "/sitemap.xml",
            "/v1/vocabularies",
            "/workshops/{slug}",
            "/embed",
            "/embed/v1/workshops.html?q=identification",
            "/embed/v1/workshops.html?slug={slug}",
            "/embed/v1/workshops.js",
            "/",
            "/problems/unavailable",
            "/q/openapi",
            "/q/health/live");

    Runnable killDatabase;
    Runnable startDatabase;

    @Test
    void the_listing_goes_on_while_the_database_is_away_and_writes_come_back_with_it() {
        String slug = slug("stays");
        String series = slug("series");
        publishWithTemplate(slug, series);
        killDatabase.run();
        try {
            assertThat(PUBLIC_ADDRESSES).allSatisfy(address -> assertThat(given().urlEncodingEnabled(false)
                            .get(address.replace("{slug}", slug).replace("{series}", series))
                            .statusCode())
                    .isEqualTo(200));
            given().get("/v1/workshops?q=victims&country=KR&facets=city&limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.slug", hasItem(slug));
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

    /** Its present template has come to hand by the first download; later ones need the database no more. */
    private static void publishWithTemplate(String slug, String series) {
        String id = createDraft(
                        the2023Draft(slug).replace("\"approvals\":", """
                "requiredDocuments": [
                  {"code": "application-form", "title": {"en": "Application form"}, "form": "organiser-template"}],
                "approvals":""").replace("\"owner\":", """
                "series": {"slug": "%s", "title": {"en": "Victims of trafficking"}}, "owner":""".formatted(series)))
                .path("id");
        editor().contentType("application/octet-stream")
                .queryParam("filename", "form.pdf")
                .header("If-None-Match", "*")
                .body("%PDF-1.7 form".getBytes(StandardCharsets.US_ASCII))
                .put("/v1/editing/workshops/" + id + "/templates/application-form")
                .then()
                .statusCode(201);
        carryOut(id, "publication", "{}").then().statusCode(200);
        given().get("/v1/workshops/" + slug + "/templates/application-form")
                .then()
                .statusCode(200);
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
