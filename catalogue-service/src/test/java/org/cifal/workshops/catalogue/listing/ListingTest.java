package org.cifal.workshops.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ListingTest {

    @Inject
    SettableClock clock;

    /** A word only the workshops of one test contain. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void in_october_2023() {
        clock.set("2023-10-10T00:00:00Z");
    }

    @Test
    void drafts_are_not_listed_and_what_is_published_is_at_once() {
        String slug = slug("listed");
        String id = createDraft(workshop(slug, "2023-12-12", "2023-11-07")).path("id");
        given().get("/v1/workshops?q=" + word).then().statusCode(200).body("items", empty());
        given().get("/v1/workshops/" + slug).then().statusCode(404).contentType("application/problem+json");

        carryOut(id, "publication", "{}").then().statusCode(200);
        given().get("/v1/workshops?q=" + word)
                .then()
                .statusCode(200)
                .body("items.slug", equalTo(List.of(slug)))
                .body("items[0].title", equalTo("Próva " + word))
                .body("items[0].deadline.closesAt", equalTo("2023-11-08T00:00:00+09:00"))
                .body("items[0].registration.status", equalTo("open"))
                .body("items[0].url", equalTo("https://catalogue.workshops.example/v1/workshops/" + slug));
    }

    @Test
    void the_listing_follows_the_clock_without_any_change() {
        publish(workshop(slug("clock"), "2023-12-12", "2023-11-07"));
        String open = "/v1/workshops?registrationStatus=open&q=" + word;
        String closing = "/v1/workshops?registrationStatus=closing-soon&q=" + word;
        String closed = "/v1/workshops?registrationStatus=closed&q=" + word;

        assertThat(count(open)).isOne();
        clock.set("2023-10-31T15:00:00Z");
        assertThat(count(open)).isZero();
        assertThat(count(closing)).isOne();
        clock.set("2023-11-07T15:00:00Z");
        assertThat(count(closing)).isZero();
        assertThat(count(closed)).isOne();
        assertThat(count(closed + "&registrationStatus=open")).isOne();
    }

    @Test
    void the_deadline_of_the_intake_that_counts_next_is_told_and_each_intake_says_when_it_closes() {
        String slug = slug("intakes");
        String id = publish(workshop(slug, "2023-12-12", "2023-11-07").replace("\"call\": {", """
                "call": {"intakes": [{"deadline": {"stated": "12 October", "date": "2023-10-12"}},
                                     {"deadline": {"stated": "some day"}},
                                     {"deadline": {"stated": "5 November", "date": "2023-11-05", "time": "18:00"}}],"""));
        String listing = "/v1/workshops?q=" + word;

        clock.set("2023-10-12T14:59:59Z");
        given().get(listing)
                .then()
                .body("items[0].registration.status", equalTo("closing-soon"))
                .body("items[0].deadline.closesAt", equalTo("2023-10-13T00:00:00+09:00"))
                .body("items[0].deadline.stated", equalTo("12 October"));
        clock.set("2023-10-12T15:00:00Z");
        given().get(listing)
                .then()
                .body("items[0].registration.status", equalTo("open"))
                .body("items[0].deadline.closesAt", equalTo("2023-11-08T00:00:00+09:00"));
        for (String form : List.of("", "/record")) {
            given().get("/v1/workshops/" + slug + form)
                    .then()
                    .body("call.intakes[0].closesAt", equalTo("2023-10-13T00:00:00+09:00"))
                    .body("call.intakes[1].closesAt", equalTo(null))
                    .body("call.intakes[2].closesAt", equalTo("2023-11-08T00:00:00+09:00"))
                    .body("call.intakes[2].deadline.date", equalTo("2023-11-05"));
        }
        carryOut(id, "correction", """
                {"words": {"en": "Titles were missing."},
                 "changes": {"call": {"intakes": [
                   {"title": {"en": "First"}, "deadline": {"stated": "12 October", "date": "2023-10-12"},
                    "closesAt": "2023-10-13T00:00:00+09:00"},
                   {"deadline": {"stated": "some day"}},
                   {"deadline": {"stated": "5 November", "date": "2023-11-05", "time": "18:00"}}]}}}""")
                .then()
                .statusCode(200)
                .body("call.intakes[0].closesAt", equalTo("2023-10-13T00:00:00+09:00"));
    }

    @Test
    void where_intakes_overlap_one_workshop_tells_the_deadline_that_the_list_tells() {
        String slug = slug("overlapping");
        publish(workshop(slug, "2024-12-12", "2024-08-01").replace("\"call\": {", """
                "call": {"intakes": [{"opens": {"date": "2024-06-01", "timeZone": "Asia/Seoul"},
                                      "deadline": {"stated": "1 July", "date": "2024-07-01"}},
                                     {"opens": {"date": "2024-01-01", "timeZone": "Asia/Seoul"},
                                      "deadline": {"stated": "1 August", "date": "2024-08-01"}}],"""));

        Map.of(
                        "2024-02-29T15:00:00Z", "2024-08-02T00:00:00+09:00",
                        "2024-05-31T15:00:00Z", "2024-07-02T00:00:00+09:00",
                        "2024-07-01T15:00:00Z", "2024-08-02T00:00:00+09:00")
                .forEach((now, closes) -> {
                    clock.set(now);
                    given().get("/v1/workshops?q=" + word).then().body("items[0].deadline.closesAt", equalTo(closes));
                    given().get("/v1/workshops/" + slug).then().body("deadline.closesAt", equalTo(closes));
                });
    }

    @Test
    void today_turns_where_the_workshop_is_without_any_change() {
        String seoul = slug("seoul");
        String honiara = slug("honiara");
        publish(workshop(seoul, "2023-12-12", "2023-11-07"));
        publish(workshop(honiara, "2023-12-12", "2023-11-07").replace("Asia/Seoul", "Pacific/Guadalcanal"));
        List<String> addresses = Stream.of("", ".ics", ".atom", ".json-feed")
                .map(form -> "/v1/workshops" + form + "?startsFrom=today&q=" + word)
                .toList();

        clock.set("2023-12-12T12:59:59Z");
        List<Response> both = addresses.stream().map(ListingTest::askedAgain).toList();
        assertThat(both).allMatch(answer -> names(answer, seoul) && names(answer, honiara));

        clock.set("2023-12-12T13:00:00Z");
        List<Response> one = newly(addresses, both);
        assertThat(one).allMatch(answer -> names(answer, seoul) && !names(answer, honiara));
        assertThat(one.get(0).<String>path("serverTime")).isEqualTo("2023-12-12T13:00:00Z");

        clock.set("2023-12-12T15:00:00Z");
        assertThat(newly(addresses, one)).noneMatch(answer -> names(answer, seoul) || names(answer, honiara));
        given().get("/v1/workshops?startsBefore=today&sort=start&limit=1&q=" + word)
                .then()
                .body("items.slug", equalTo(List.of(seoul)))
                .body("next", containsString("startsBefore=today"));
    }

    private static Response askedAgain(String address) {
        given().get(address);
        given().get(address);
        return given().get(address);
    }

    /** What whoever holds the earlier answers is sent. */
    private static List<Response> newly(List<String> addresses, List<Response> held) {
        List<Response> answers = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            String address = addresses.get(i);
            given().header("If-None-Match", held.get(i).header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(200);
            given().header("If-Modified-Since", held.get(i).header("Last-Modified"))
                    .get(address)
                    .then()
                    .statusCode(200);
            answers.add(askedAgain(address));
            given().header("If-None-Match", answers.get(i).header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
        }
        return answers;
    }

    private static boolean names(Response answer, String slug) {
        return answer.asString().replace("\r\n ", "").contains(slug);
    }

    @Test
    void pages_follow_each_other_by_cursor_latest_first() {
        String early = slug("early");
        String late = slug("late");
        String undated = slug("undated");
        publish(workshop(early, "2023-11-12", "2023-11-07"));
        publish(workshop(undated, null, "2023-11-07"));
        publish(workshop(late, "2023-12-12", "2023-11-07"));

        List<String> seen = new ArrayList<>();
        String address = "/v1/workshops?limit=1&q=" + word;
        while (address != null) {
            Response page = given().header("Prefer", "return=total-count").get(address);
            page.then().statusCode(200).body("total", equalTo(3)).header("Preference-Applied", "return=total-count");
            seen.addAll(page.path("items.slug"));
            String next = page.path("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
            address = next == null ? null : next.substring(next.indexOf("/v1"));
        }
        assertThat(seen).containsExactly(late, early, undated);
    }

    @Test
    void a_cursor_belongs_to_its_filter() {
        publish(workshop(slug("a"), "2023-11-12", "2023-11-07"));
        publish(workshop(slug("b"), "2023-11-12", "2023-11-07"));
        String next = given().get("/v1/workshops?limit=1&q=" + word).path("next");
        String cursor = next.substring(next.indexOf("cursor=") + 7);

        given().get("/v1/workshops?q=other&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#cursor")));
    }

    @Test
    void what_the_listing_does_not_know_it_refuses_naming_what_it_knows() {
        given().get("/v1/workshops?status=open&registrationStatus=opn&limit=1000&q=a&q=b&lang=!")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#status", "#registrationStatus", "#limit", "#q", "#lang"))
                .body("errors.detail", hasItem(containsString("country, cursor, deadlineBefore")))
                .body("errors.detail", hasItem(containsString("not-yet-open, open, closing-soon, closed")));
    }

    @Test
    void a_listing_that_lost_a_workshop_is_sent_again() {
        String id = publish(workshop(slug("lost"), "2023-12-12", "2023-11-07"));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"off\"}}").then().statusCode(200);
        // Beyond every deadline, so that nothing but the withdrawal happens in between.
        clock.set("2040-01-01T00:00:00Z");
        for (String address : List.of("/v1/workshops?q=" + word, "/v1/workshops.ics", "/sitemap.xml")) {
            String held = given().get(address).header("Last-Modified");
            given().header("If-Modified-Since", held).get(address).then().statusCode(304);
        }
        String held = given().get("/v1/workshops?q=" + word).header("Last-Modified");

        clock.set("2040-01-01T00:00:05Z");
        carryOut(id, "withdrawal", "{}").then().statusCode(200);

        for (String address : List.of("/v1/workshops?q=" + word, "/v1/workshops.ics", "/sitemap.xml")) {
            given().header("If-Modified-Since", held).get(address).then().statusCode(200);
        }
    }

    @Test
    void what_the_client_holds_is_not_sent_again() {
        String slug = slug("held");
        String id = publish(workshop(slug, "2023-12-12", "2023-11-07"));
        for (String address : List.of(
                "/v1/workshops?q=" + word,
                "/v1/workshops/" + slug,
                "/v1/workshops/" + slug + "/record",
                "/v1/workshops/" + slug + "/notices")) {
            Response whole = given().get(address);
            assertThat(whole.header("Cache-Control"))
                    .isEqualTo("public, max-age=60, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400");
            given().header("If-None-Match", "\"other\", W/" + whole.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", whole.header("ETag"));
            given().header("If-Modified-Since", whole.header("Last-Modified"))
                    .get(address)
                    .then()
                    .statusCode(304);
            given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
        }

        String before = given().get("/v1/workshops/" + slug).header("ETag");
        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        given().header("If-None-Match", before)
                .get("/v1/workshops/" + slug)
                .then()
                .statusCode(200);
    }

    @Test
    void texts_come_in_the_language_asked_for_or_the_first_there_is() {
        String slug = slug("languages");
        publish(workshop(slug, "2023-12-12", "2023-11-07").replace("\"title\": {", "\"title\": {\"ko\": \"인신매매\", "));

        given().get("/v1/workshops/" + slug)
                .then()
                .header("Content-Language", "ko")
                .body("title", equalTo("인신매매"));
        given().header("Accept-Language", "fr, en-GB;q=0.8, ko;q=0.1")
                .get("/v1/workshops/" + slug)
                .then()
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo("Próva " + word))
                .body("availableLanguages", equalTo(List.of("ko", "en")));
        given().header("Accept-Language", "ko")
                .get("/v1/workshops/" + slug + "?lang=en")
                .then()
                .header("Content-Language", "en");
        given().get("/v1/workshops?lang=en&q=" + word)
                .then()
                .body("items[0].title", equalTo("Próva " + word))
                .body("items[0].language", equalTo("en"));
        given().get("/v1/workshops/" + slug + "/record").then().body("title.ko", equalTo("인신매매"));
        given().get("/v1/workshops/" + slug + "/record?lang=ko")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#lang")));
        given().get("/v1/workshops/" + slug + "/notices")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("published"));
    }

    @Test
    void any_website_may_read_without_credentials() {
        String slug = slug("cors");
        publish(workshop(slug, "2023-12-12", "2023-11-07"));
        for (String address : List.of(
                "/v1/workshops/" + slug,
                "/v1/workshops?limit=1",
                "/v1/vocabularies",
                "/v1/workshops.atom",
                "/v1/nothing")) {
            for (Response response : List.of(
                    given().get(address),
                    given().header("Origin", "https://partner.example").get(address))) {
                // The same for whoever asks: a cache between gives one partner's answer to another.
                assertThat(response.headers().getValues("Access-Control-Allow-Origin"))
                        .containsExactly("*");
                assertThat(response.header("Access-Control-Expose-Headers"))
                        .contains("ETag", "Link", "Content-Language");
                assertThat(response.header("Access-Control-Allow-Credentials")).isNull();
            }
        }
        given().header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match,prefer")
                .options("/v1/workshops")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("GET"))
                .header("Access-Control-Allow-Headers", containsString("Prefer"));
    }

    @Test
    void a_refusal_has_a_body_and_says_what_is_allowed() {
        for (String query : List.of("q=%FF", "city=%C3", "q=%C0%CE%BD")) {
            given().urlEncodingEnabled(false)
                    .get("/v1/workshops?" + query)
                    .then()
                    .statusCode(400)
                    .header("Access-Control-Allow-Origin", "*")
                    .contentType("application/problem+json")
                    .body("errors[0].detail", containsString("UTF-8"));
        }
        given().post("/v1/workshops")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json");
        given().delete("/v1/workshops/any").then().statusCode(405).header("Allow", "GET, HEAD");
        given().get("/v1/workshops?type=workshop&type=pigeon")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("and not pigeon"));
        String cities = IntStream.range(0, 5)
                .mapToObj(i -> "city=" + "가".repeat(112) + i)
                .collect(Collectors.joining("&"));
        given().get("/v1/workshops?" + cities).then().statusCode(200);
    }

    @Test
    void the_contract_lists_the_values_of_a_filter_that_the_service_takes() throws IOException {
        JsonNode contract =
                new ObjectMapper(new YAMLFactory()).readTree(getClass().getResourceAsStream("/META-INF/openapi.yaml"));
        int compared = 0;
        for (JsonNode reference : contract.at("/paths/~1v1~1workshops/get/parameters")) {
            JsonNode parameter =
                    contract.at(reference.path("$ref").asText("#/none").substring(1));
            JsonNode items = parameter.at("/schema/items");
            JsonNode values =
                    (items.has("$ref") ? contract.at(items.path("$ref").asText().substring(1)) : items).path("enum");
            if (!values.isMissingNode()) {
                String name = parameter.path("name").asText();
                String detail =
                        given().get("/v1/workshops?" + name + "=no-such-value").path("errors[0].detail");
                String taken = detail.replaceFirst("must be one of: ", "").replaceFirst(", and not .*", "");
                assertThat(taken.split(", "))
                        .as(name)
                        .containsExactlyInAnyOrder(
                                values.valueStream().map(JsonNode::asText).toArray(String[]::new));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    private int count(String address) {
        return given().get(address).<List<?>>path("items").size();
    }

    private String workshop(String slug, String firstDay, String deadline) {
        return """
               {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "Próva %s"},
                "schedule": {%s "timeZone": "Asia/Seoul"},
                "call": {"deadline": {"kind": "dated", "date": "%s", "timeZone": "Asia/Seoul"}}}
               """.formatted(slug, word, firstDay == null ? "" : "\"firstDay\": \"" + firstDay + "\",", deadline);
    }
}
