package org.cifal.workshops.catalogue.syndication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every format alike. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SyndicationTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void in_october_2023() {
        clock.set("2023-10-10T01:00:00Z");
    }

    @Test
    void every_format_is_kept_by_caches_and_has_the_same_bytes_twice() {
        String slug = slug("kept");
        publish(the2023Draft(slug));
        for (String address : List.of(
                "/v1/workshops.ics?q=kept",
                "/v1/workshops.atom?q=kept",
                "/v1/workshops.json-feed?q=kept",
                "/v1/workshops/" + slug + ".ics",
                "/v1/workshops/" + slug + ".jsonld",
                "/sitemap.xml",
                "/v1/oembed?url=https://catalogue.workshops.example/v1/workshops/" + slug)) {
            Response whole = given().get(address);
            whole.then().statusCode(200);
            assertThat(whole.header("Cache-Control")).startsWith("public, max-age=60");
            assertThat(whole.header("Last-Modified")).isNotNull();
            assertThat(given().get(address).asByteArray()).isEqualTo(whole.asByteArray());
            given().header("If-None-Match", whole.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
            given().head(address).then().statusCode(200).header("ETag", whole.header("ETag"));
            given().header("Accept", "text/html").get(address).then().statusCode(200);
        }
    }

    @Test
    void what_a_feed_does_not_know_it_refuses() {
        for (String format : List.of(".ics", ".atom", ".json-feed")) {
            given().get("/v1/workshops" + format + "?status=open&limit=2001")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("#status", "#limit")));
        }
        given().get("/v1/workshops/x.ics?q=a").then().statusCode(404);
        given().get("/v1/workshops/x.jsonld").then().statusCode(404);
    }

    @Test
    void what_is_withdrawn_is_gone_from_every_format() {
        String slug = slug("gone");
        String id = publish(the2023Draft(slug));
        String before = given().get("/sitemap.xml").asString();
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"off\"}}").then().statusCode(200);
        carryOut(id, "withdrawal", "{}").then().statusCode(200);

        given().get("/v1/workshops/" + slug + ".ics").then().statusCode(410);
        given().get("/v1/workshops/" + slug + ".jsonld").then().statusCode(410);
        given().get("/v1/oembed?url=https://catalogue.workshops.example/v1/workshops/" + slug)
                .then()
                .statusCode(404);
        assertThat(before).contains(slug);
        assertThat(given().get("/sitemap.xml").asString()).doesNotContain(slug);
    }

    @Test
    void a_workshop_leads_to_its_other_forms() {
        String slug = slug("leads");
        publish(the2023Draft(slug));
        String address = "https://catalogue.workshops.example/v1/workshops/" + slug;

        assertThat(given().get("/v1/workshops/" + slug).headers().getValues("Link"))
                .containsExactly(
                        "<" + address + ".ics>; rel=\"alternate\"; type=\"text/calendar\"",
                        "<" + address + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
                        "<https://catalogue.workshops.example/v1/oembed?url="
                                + address.replace(":", "%3A").replace("/", "%2F")
                                + ">; rel=\"alternate\"; type=\"application/json+oembed\"");
    }

    @Test
    void the_sitemap_stands_at_the_root() {
        given().redirects()
                .follow(false)
                .get("/v1/sitemap.xml")
                .then()
                .statusCode(308)
                .header("Location", "https://catalogue.workshops.example/sitemap.xml");
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=utf-8")
                .body(containsString("Disallow: /v1/editing/\n"))
                .body(containsString("\nSitemap: https://catalogue.workshops.example/sitemap.xml\n"));
        given().get("/sitemap.xml?part=1").then().statusCode(200);
        given().get("/sitemap.xml?part=2").then().statusCode(404);
        given().get("/sitemap.xml?part=0").then().statusCode(400).body("type", endsWith("/problems/bad-request"));
    }

    @Test
    void the_sitemap_names_the_list_and_every_language_of_a_workshop() {
        String one = slug("one-language");
        publish(the2023Draft(one));
        String two = slug("two-languages");
        publish(the2023Draft(two).replace("\"title\": {", "\"title\": {\"ko\": \"제목\", "));
        String pages = "https://catalogue.workshops.example/workshops";

        assertThat(given().get("/sitemap.xml").asString())
                .contains("<loc>" + pages + "</loc>", "<loc>" + pages + "?lang=fr</loc>")
                .contains("<loc>" + pages + "/" + one + "</loc>")
                .doesNotContain(one + "?lang=")
                .contains("<loc>" + pages + "/" + two + "</loc>", "<loc>" + pages + "/" + two + "?lang=en</loc>")
                .contains("<xhtml:link rel=\"alternate\" hreflang=\"ko\" href=\"" + pages + "/" + two + "?lang=ko\"");
    }

    @Test
    void every_kind_of_notice_has_its_word_in_every_language() {
        for (String language : List.of("en", "ko", "fr", "es")) {
            assertThat(Wording.beside(language).language()).isEqualTo(language);
            Arrays.stream(NoticeKind.values())
                    .forEach(kind ->
                            assertThat(Wording.beside(language).of(kind)).isNotBlank());
        }
        assertThat(Wording.beside("ko").of(NoticeKind.PUBLISHED))
                .isNotEqualTo(Wording.beside("en").of(NoticeKind.PUBLISHED));
    }
}
