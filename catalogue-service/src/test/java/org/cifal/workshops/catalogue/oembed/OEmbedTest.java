package org.cifal.workshops.catalogue.oembed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** By the rules of oembed.com, section 2; a consumer others wrote asks in {@code SyndicationIT} of the module {@code browser}. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OEmbedTest {

    private static final String CATALOGUE = "https://catalogue.workshops.example";
    private static final String PAGE = CATALOGUE + "/embed/v1/workshops.html";

    @Test
    void one_workshop_is_a_frame_that_fits_the_room_there_is() {
        String slug = slug("embedded");
        publish(the2023Draft(slug).replace("Enhancing Victim", "\\\"Victims\\\" & <b>"));

        ask(CATALOGUE + "/v1/workshops/" + slug)
                .statusCode(200)
                .contentType("application/json")
                .body("type", equalTo("rich"))
                .body("version", equalTo("1.0"))
                .body("title", startsWith("\"Victims\" & <b>"))
                .body("width", equalTo(640))
                .body("html", startsWith("<iframe src=\"" + PAGE + "?slug=" + slug + "\" width=\"640\""))
                .body("html", containsString("title=\"&quot;Victims&quot; &amp; &lt;b&gt;"))
                .body("html", endsWith("></iframe>"));
        // What the page for people names as its description.
        ask(CATALOGUE + "/workshops/" + slug)
                .statusCode(200)
                .body("html", startsWith("<iframe src=\"" + PAGE + "?slug=" + slug + "\""));
        ask(PAGE + "?slug=" + slug + "&lang=en", "maxwidth", "320", "maxheight", "200")
                .statusCode(200)
                .body("width", equalTo(320))
                .body("height", equalTo(200))
                .body("html", containsString("?slug=" + slug + "&amp;lang=en\" width=\"320\" height=\"200\""));
    }

    @Test
    void the_title_of_what_is_off_says_so_as_that_of_its_frame_does() {
        String slug = slug("embedded");
        String id = publish(the2023Draft(slug));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"Off.\"}}").then().statusCode(200);

        ask(CATALOGUE + "/workshops/" + slug).body("title", startsWith("Cancelled: Enhancing Victim"));
        assertThat(given().get("/embed/v1/workshops.html?slug=" + slug + "&lang=fr")
                        .asString())
                .contains("<title>Cancelled: Enhancing Victim");
    }

    @Test
    void one_workshop_keeps_how_it_looks() {
        String slug = slug("embedded");
        publish(the2023Draft(slug));

        for (String address :
                new String[] {PAGE + "?slug=" + slug + "&theme=dark", CATALOGUE + "/workshops/" + slug + "?theme=dark"
                }) {
            ask(address).statusCode(200).body("html", containsString("?slug=" + slug + "&amp;theme=dark\""));
        }
        ask(PAGE + "?slug=" + slug + "&theme=pink").statusCode(404);
        ask(PAGE + "?slug=" + slug + "&country=KR").statusCode(404);
    }

    @Test
    void a_list_keeps_its_filters() {
        ask(CATALOGUE + "/v1/workshops?registrationStatus=open&lang=ko")
                .statusCode(200)
                .body("title", equalTo("UNITAR/CIFAL 네트워크 워크숍"))
                .body("html", containsString("src=\"" + PAGE + "?registrationStatus=open&amp;lang=ko\""));
        ask(PAGE + "?theme=dark&layout=cards")
                .statusCode(200)
                .body("html", containsString("?theme=dark&amp;layout=cards\""));
        ask(CATALOGUE + "/v1/workshops?registrationStatus=open&sort=deadline")
                .statusCode(200)
                .body("html", containsString("?registrationStatus=open&amp;sort=deadline\""));
        ask(PAGE + "?controls=true&sort=-published&limit=5")
                .statusCode(200)
                .body("html", containsString("?sort=-published&amp;limit=5&amp;controls=true\""));
    }

    /** Of sites it does not know WordPress keeps a frame with these attributes, and whatever else is said is lost. */
    @Test
    void a_frame_outlives_what_wordpress_takes_out() {
        String slug = slug("embedded");
        publish(the2023Draft(slug).replace("Enhancing Victim", "\\\"Victims\\\" > & <b>"));
        String html = ask(CATALOGUE + "/workshops/" + slug, "maxwidth", "500", "maxheight", "750", "format", "json")
                .statusCode(200)
                .extract()
                .path("html");

        Matcher kept = Pattern.compile(
                        "<iframe src=\"([^\"]*)\" width=\"500\" height=\"420\" title=\"([^\"<>]*)\"[^<>]*></iframe>")
                .matcher(html);
        assertThat(kept.matches()).as(html).isTrue();
        // It adds its secret as a fragment, and compares the hosts of whole addresses.
        assertThat(URI.create(kept.group(1)))
                .hasHost("catalogue.workshops.example")
                .hasNoFragment();
    }

    @Test
    void an_address_that_is_not_ours_or_names_nothing_is_not_found() {
        ask("https://elsewhere.example/v1/workshops").statusCode(404);
        ask(CATALOGUE + ".evil.example/v1/workshops").statusCode(404);
        ask(CATALOGUE + "/v1/workshops/no-such-workshop").statusCode(404);
        ask(CATALOGUE + "/v1/workshops?colour=red").statusCode(404);
        ask(CATALOGUE + "/v1/workshops?sort=newest").statusCode(404);
        ask(PAGE + "?theme=pink").statusCode(404);
        ask(PAGE + "?layout=cube").statusCode(404);
        ask(PAGE + "?limit=0").statusCode(404);
        ask(PAGE + "?limit=many").statusCode(404);
        ask(PAGE + "?controls=yes").statusCode(404);
        ask("javascript:alert(1)").statusCode(404);
        ask("not an address").statusCode(404);
        ask(CATALOGUE + "/v1/workshops?q=%zz").statusCode(404);
    }

    @Test
    void an_address_is_known_with_a_slash_at_its_end_and_with_what_campaigns_append() {
        String slug = slug("campaign");
        publish(the2023Draft(slug));

        ask(CATALOGUE + "/workshops/" + slug + "/?utm_source=newsletter&lang=ko&fbclid=1")
                .statusCode(200)
                .body("html", containsString("src=\"" + PAGE + "?slug=" + slug + "&amp;lang=ko\""));
        for (String list : new String[] {"/workshops", "/workshops/", "/v1/workshops/", "/embed/v1/workshops.html"}) {
            ask(CATALOGUE + list + "?registrationStatus=open&utm_campaign=x&gclid=2")
                    .statusCode(200)
                    .body("html", containsString("src=\"" + PAGE + "?registrationStatus=open\""));
        }
    }

    @Test
    void xml_is_not_offered_and_what_others_add_is_passed_over() {
        ask(CATALOGUE + "/v1/workshops", "format", "xml", "dnt", "1")
                .statusCode(501)
                .body("type", endsWith("/problems/not-implemented"));
        ask(CATALOGUE + "/v1/workshops", "format", "json", "dnt", "1").statusCode(200);
        given().get("/v1/oembed").then().statusCode(400).body("errors[0].pointer", equalTo("#url"));
        ask(CATALOGUE + "/v1/workshops", "maxwidth", "0", "format", "json").statusCode(400);
    }

    private static ValidatableResponse ask(String url, String... more) {
        var request = given().queryParam("url", url);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/oembed").then();
    }
}
