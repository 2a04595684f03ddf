package org.cifal.workshops.catalogue.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EmbedTest {

    /** A word only the workshops of one test contain. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private String titled(String title) {
        String slug = slug("embedded");
        publish(the2023Draft(slug)
                .replace("Enhancing Victim Identification and Protection in the Asia-Pacific Region", title));
        return slug;
    }

    @Test
    void the_widget_is_kept_shortly_under_v1_and_for_ever_under_its_content() {
        Response v1 = given().get("/embed/v1/workshops.js");
        v1.then().statusCode(200).contentType("text/javascript").header("Cache-Control", containsString("max-age=600"));
        given().header("If-None-Match", v1.header("ETag"))
                .get("/embed/v1/workshops.js")
                .then()
                .statusCode(304);

        given().get(Widget.SCRIPT.path())
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("ETag", v1.header("ETag"));
        given().get("/embed/0123456789abcdef/workshops.js").then().statusCode(404);
    }

    @Test
    void any_website_may_load_the_widget() {
        given().header("Origin", "https://partner.example")
                .get("/embed/v1/workshops.js")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", notNullValue())
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** A sandbox has no origin of its own and says "null". */
    @Test
    void the_files_of_the_iframe_page_load_in_a_sandbox() {
        String page = given().get("/embed/v1/workshops.html").asString();
        for (PublishedFile file : List.of(Widget.SCRIPT, PageFiles.FRAME_SCRIPT, PageFiles.STYLES)) {
            assertThat(page).contains("=\"" + file.path() + "\"");
            given().header("Origin", "null")
                    .get(file.path())
                    .then()
                    .statusCode(200)
                    .contentType(file.mediaType())
                    .header("Access-Control-Allow-Origin", anyOf(equalTo("*"), equalTo("null")));
        }
        given().get("/workshops/" + titled("Alone " + word))
                .then()
                .statusCode(200)
                .body(not(containsString(PageFiles.FRAME_SCRIPT.path())));
    }

    @Test
    void the_iframe_page_is_the_only_one_that_may_be_framed() {
        String slug = titled("Framed " + word);
        given().get("/embed/v1/workshops.html?q=" + word)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        for (String other : new String[] {"/", "/embed", "/workshops/" + slug, "/problems/not-found"}) {
            given().get(other)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", equalTo("frame-ancestors 'none'"));
    }

    @Test
    void the_iframe_page_has_real_links_and_takes_the_filters_of_the_listing() {
        String slug = titled("Linked " + word);

        String page = given().get("/embed/v1/workshops.html?q=" + word + "&layout=list&lang=fr&registrationStatus=open")
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .extract()
                .asString();
        assertThat(page)
                .contains("href=\"https://catalogue.workshops.example/workshops/" + slug + "?lang=fr\"")
                .contains("<workshop-list heading-level=\"2\" lang=\"fr\" layout=\"list\" q=\"" + word
                        + "\" registration-status=\"open\">")
                .contains("/v1/oembed?url=https%3A%2F%2Fcatalogue.workshops.example%2Fembed%2Fv1%2Fworkshops.html%3F");
        given().get("/embed/v1/workshops.html?q=" + word + "&registrationStatus=closed")
                .then()
                .statusCode(200)
                .body(not(containsString(slug)));
    }

    @Test
    void one_workshop_in_a_frame_is_named_and_its_fee_is_told() {
        String slug = slug("embedded");
        publish(
                the2023Draft(slug)
                        .replace(
                                "\"kind\": \"not-stated\"",
                                "\"kind\": \"dated\", \"date\": \"2023-11-07\", \"timeZone\": \"Asia/Seoul\"")
                        .replace(
                                "\"format\":",
                                "\"fee\": {\"kind\": \"fixed\", \"amounts\": [{\"money\": {\"amount\": \"2850\", \"currency\": \"USD\"}}]}, \"format\":"));

        assertThat(given().get("/embed/v1/workshops.html?lang=en&slug=" + slug)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("<title>Enhancing Victim Identification and Protection in the Asia-Pacific Region</title>")
                .containsOnlyOnce("<h1>")
                .containsSubsequence("<h1><a href=", slug, "data-own-time=", "{moment}", "<bdi>2,850 USD</bdi>")
                .contains("=\"" + PageFiles.OWN_TIME.path() + "\"")
                .doesNotContain("<workshop-list");
    }

    @Test
    void a_workshop_there_is_not_is_told_in_the_frame_itself() {
        String page = given().get("/embed/v1/workshops.html?lang=fr&theme=dark&slug=never-was-" + word)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("ETag", nullValue())
                .extract()
                .asString();

        assertThat(page)
                .contains("<h1>Cet atelier ne figure pas dans le catalogue.</h1>")
                .containsPattern(
                        "workshops\\.html\\?(lang=fr&amp;theme=dark|theme=dark&amp;lang=fr)\" target=\"_self\"");
    }

    @Test
    void a_workshop_withdrawn_from_publication_is_gone_from_the_frame_too() {
        String slug = slug("embedded");
        String workshop = publish(the2023Draft(slug));
        for (String verb : List.of("cancellation", "withdrawal")) {
            carryOut(workshop, verb, "{\"words\": {\"en\": \"It will not be.\"}}")
                    .then()
                    .statusCode(200);
        }

        given().get("/embed/v1/workshops.html?slug=" + slug)
                .then()
                .statusCode(410)
                .contentType("text/html");
    }

    @Test
    void without_script_a_link_leads_to_the_workshops_that_come_after() {
        List<String> slugs = List.of(on("2023-11-06"), on("2023-11-13"), on("2023-11-20"));
        String first = given().get("/embed/v1/workshops.html?sort=start&limit=2&theme=dark&q=" + word)
                .asString();
        assertThat(first).contains(slugs.get(0), slugs.get(1)).doesNotContain(slugs.get(2));

        String next = linkTo("next", first);
        assertThat(next).contains("theme=dark", "limit=2", "q=" + word);
        String second =
                given().get(local(next)).then().statusCode(200).extract().asString();
        assertThat(second).contains(slugs.get(2)).doesNotContain(slugs.get(0), slugs.get(1), "rel=\"next\"", "cursor");
        given().get(local(next).replace("sort=start", "sort=deadline")).then().statusCode(400);
    }

    private static String linkTo(String relation, String page) {
        Matcher link =
                Pattern.compile("href=\"([^\"]+)\" rel=\"" + relation + "\"").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static String local(String address) {
        return address.substring("https://catalogue.workshops.example".length());
    }

    /** In an attribute a comma parts several values; words to look for are one value, whatever stands in them. */
    @Test
    void a_comma_inside_a_value_is_escaped_in_the_widgets_attribute() {
        String page = given().queryParam("partner", "UN Office of Legal Affairs, Codification Division", "ILO\\IPEC")
                .queryParam("q", "victims, witnesses")
                .get("/embed/v1/workshops.html")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("partner=\"UN Office of Legal Affairs\\, Codification Division,ILO\\\\IPEC\"")
                .contains("q=\"victims, witnesses\"");
    }

    @Test
    void a_filter_beside_the_only_workshop_is_refused() {
        given().get("/embed/v1/workshops.html?slug=any&q=x&sort=start&theme=dark")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#q", "#sort")));
    }

    @Test
    void a_wrong_parameter_is_refused_and_named() {
        given().get("/embed/v1/workshops.html?theme=pink&layout=cube&controls=yes&cuontry=KR")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer.sort()", equalTo(List.of("#controls", "#cuontry", "#layout", "#theme")));
    }

    /** With this word among the names of its place alone. */
    private String on(String day) {
        String slug = slug("embedded");
        publish(the2023Draft(slug)
                .replace("\"stated\": \"early November\"", "\"firstDay\": \"%s\"".formatted(day))
                .replace("Jeju, Republic of Korea", word));
        return slug;
    }

    @Test
    void the_iframe_page_sorts_as_the_listing_does() {
        String first = on("2023-11-06");
        String last = on("2023-11-20");
        String best = titled(word);
        String address = "/embed/v1/workshops.html?q=" + word;

        assertThat(given().get(address + "&sort=start").asString())
                .contains("sort=\"start\"")
                .containsSubsequence(first, last, best);
        assertThat(given().get(address + "&sort=-start&limit=1").asString())
                .contains(last)
                .doesNotContain(first);
        assertThat(given().get(address).asString()).containsSubsequence(best, last, first);
    }

    @Test
    void an_order_the_listing_does_not_know_is_refused_with_those_it_knows() {
        given().get("/embed/v1/workshops.html?sort=newest")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#sort")))
                .body("errors[0].detail", containsString("start, -start, deadline, -deadline, published"));
        given().get("/embed/v1/workshops.html?sort=relevance")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("relevance needs q"));
    }

    @Test
    void words_are_said_back_as_they_were_given() {
        String page = given().queryParam("q", "{" + word + "} & \"% 피해자 +")
                .get("/embed/v1/workshops.html")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("q=\"{" + word + "} &amp; &quot;% 피해자 +\"")
                .contains("%3Fq%3D%257B" + word + "%257D%2520%2526%2520%2522%2525%2520");
    }

    @Test
    void hostile_texts_and_parameters_are_escaped() {
        titled("<script>alert(1)</script> & <b onclick='x'> " + word);

        String page = given().get("/embed/v1/workshops.html?q=" + word).asString();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=&#39;x&#39;&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<b onclick");
        assertThat(given().queryParam("q", "\"><script>alert(2)</script>")
                        .get("/embed/v1/workshops.html")
                        .asString())
                .doesNotContain("<script>alert");
    }

    @Test
    void a_page_follows_a_change_and_is_not_sent_twice() {
        titled("Once " + word);
        String address = "/embed/v1/workshops.html?q=" + word;
        String etag = given().get(address).header("ETag");
        given().header("If-None-Match", etag).get(address).then().statusCode(304);

        titled("Twice " + word);
        given().header("If-None-Match", etag)
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("Twice " + word));
    }

    @Test
    void the_gallery_begins_with_what_is_to_come_and_each_link_inside_leads_to_the_same_workshops() {
        String gallery = given().get("/embed").asString();

        assertThat(gallery)
                .containsSubsequence(
                        "<code>sort</code>",
                        "<code>starts-from</code>",
                        "&lt;workshop-list starts-from=&quot;today&quot; sort=&quot;start&quot;&gt;",
                        "&lt;workshop-list&gt;");
        List<String> links = Pattern.compile("<workshop-list[^>]*><a href=\"([^\"]+)\"")
                .matcher(gallery)
                .results()
                .map(link -> local(link.group(1).replace("&amp;", "&")))
                .toList();
        assertThat(links)
                .hasSize(13)
                .contains("/embed/v1/workshops.html?startsFrom=today&sort=start")
                .contains(
                        "/embed/v1/workshops.html?registrationStatus=open&registrationStatus=closing-soon&registrationStatus=closed&q=victim&limit=2");
        links.forEach(link -> given().urlEncodingEnabled(false).get(link).then().statusCode(200));
    }

    @Test
    void the_gallery_prints_the_integrity_of_the_script() {
        given().get("/embed")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("integrity=&quot;" + Widget.SCRIPT.integrity() + "&quot;"))
                .body(containsString("src=&quot;https://catalogue.workshops.example" + Widget.SCRIPT.path() + "&quot;"))
                .body(containsString("script-src https://catalogue.workshops.example;"));
    }
}
