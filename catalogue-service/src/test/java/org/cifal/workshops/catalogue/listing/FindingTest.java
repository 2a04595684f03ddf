package org.cifal.workshops.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.Editors;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FindingTest {

    @Inject
    SettableClock clock;

    /** A theme only the workshops of one test have. */
    private final String theme = "t" + UUID.randomUUID();

    @BeforeEach
    void in_october_2023() {
        clock.set("2023-10-10T00:00:00Z");
    }

    @Test
    void filters_narrow_each_other_and_a_repeated_one_widens() {
        String jeju = publish("jeju", "2023-12-12", "Jeju", "KR", "face-to-face");
        String seoul = publish("seoul", "2023-12-13", "Seoul", "KR", "online");
        String suva = publish("suva", "2023-12-14", "Suva", "FJ", "online");

        listing("country=KR").body("items.slug", contains(seoul, jeju));
        listing("country=KR&country=FJ&format=online").body("items.slug", contains(suva, seoul));
        listing("country=KR&format=online&startsFrom=2023-12-14").body("items", empty());
        listing("deadlineFrom=2023-11-07&deadlineBefore=2023-11-08&sort=start")
                .body("items.slug", contains(jeju, seoul, suva));
        listing("city=SUVA&sdg=8&sdg=9&type=workshop&language=pt").body("items.slug", contains(suva));
    }

    @Test
    void pages_keep_filter_sort_and_words_even_odd_ones() {
        String first = publish("a", "2023-12-12", "Jeju", "KR", "online");
        String second = publish("b", "2023-12-13", "Jeju", "KR", "online");
        List<String> seen = new ArrayList<>();
        String next = "/v1/workshops?limit=1&sort=start&city=jeju&workshopTheme=" + theme
                + "&q=%7Btrain%7D+%26%20%22%25%20%2B%20%EC%9D%B8%EC%8B%A0%EB%A7%A4%EB%A7%A4";
        while (next != null && seen.size() < 3) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.slug"));
            String address = page.path("next");
            next = address == null ? null : address.substring(address.indexOf("/v1"));
        }
        assertThat(seen).containsExactly(first, second);
    }

    @Test
    void each_sort_is_an_order_of_its_own_and_whoever_lacks_what_it_goes_by_comes_last() {
        String one = publishedAt(0, "one", "2023-12-02", closing("2023-11-07", "Asia/Seoul"));
        String two = publishedAt(1, "two", "2023-12-03", closing("2023-11-08", "Pacific/Honolulu"));
        // Of the date of the first, and closing nineteen hours later.
        String three = publishedAt(2, "three", "2023-12-01", closing("2023-11-07", "Pacific/Honolulu"));
        String four = publishedAt(3, "four", null, "");

        listing("sort=start").body("items.slug", contains(three, one, two, four));
        listing("sort=-start").body("items.slug", contains(two, one, three, four));
        listing("sort=deadline").body("items.slug", contains(one, three, two, four));
        listing("sort=-deadline").body("items.slug", contains(two, three, one, four));
        listing("sort=published").body("items.slug", contains(one, two, three, four));
        listing("sort=-published").body("items.slug", contains(four, three, two, one));
        listing("sort=relevance&q=victim").body("items.slug", contains(four, two, one, three));
    }

    @Test
    void facets_leave_their_own_filter_out() {
        publish("jeju", "2023-12-12", "Jeju", "KR", "face-to-face");
        publish("seoul", "2023-12-13", "Seoul", "KR", "online");
        publish("suva", "2023-12-14", "Suva", "FJ", "online");

        listing("country=KR&facets=country,city&limit=1")
                .body("facets.country.value", contains("KR", "FJ"))
                .body("facets.country.count", contains(2, 1))
                .body("facets.city.value", contains("Jeju", "Seoul"))
                .body("items.size()", equalTo(1));
    }

    @Test
    void organisers_and_series_are_counted_under_the_names_their_latest_workshop_gives_them() {
        String workshop = """
            {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "Victims"}, "themes": ["%s"],
             "schedule": {"firstDay": "%s", "timeZone": "Asia/Seoul"},
             "series": {"slug": "%s", "title": {"en": "%s", "ko": "연속 과정"}},
             "organisers": [{"code": "cifal-jeju", "name": {"en": "%s"}, "role": "organiser"},
                            {"code": "nobody-knows", "name": {"ko": "아무도"}, "role": "co-organiser"}]}
            """;
        String series = slug("series");
        Editors.publish(workshop.formatted(slug("first"), theme, "2022-12-12", series, "Old", "Jeju"));
        Editors.publish(workshop.formatted(
                slug("second"), theme, "2023-12-12", series, "Victims in Asia", "UNITAR CIFAL Jeju"));

        listing("facets=organiser,series,type&lang=en")
                .body("facets.organiser.value", contains("cifal-jeju", "nobody-knows"))
                .body("facets.organiser.label", contains("UNITAR CIFAL Jeju", "아무도"))
                .body("facets.organiser.count", contains(2, 2))
                .body("facets.series.label", contains("Victims in Asia"))
                .body("facets.type[0]", not(hasKey("label")));
        listing("facets=series&lang=ko").body("facets.series.label", contains("연속 과정"));
    }

    @Test
    void words_are_found_in_any_form_and_shown_where_they_stand() {
        String slug = publish("words", "2023-12-12", "Jeju", "KR", "online");

        for (String words : List.of("train", "trainings vict", "trainign", "제주 인신매매", "PROTECCIÓN")) {
            listing("highlights=true&q=" + words)
                    .body("items.slug", contains(slug))
                    .body("items[0].highlights.snippet", everyItem(containsString("<mark>")));
        }
        listing("highlights=true&q=train")
                .body("items[0].highlights[0].pointer", equalTo("/title/en"))
                .body("items[0].highlights[0].snippet", equalTo("<mark>Training</mark> &lt;on&gt; victim protection"));
        listing("q=training seoul").body("items", empty());
        listing("q=🎉").body("items", empty());
        listing("q=\"-").body("items.slug", contains(slug));
    }

    @Test
    void what_a_word_was_taken_for_is_told() {
        String slug = publish("errors", "2023-12-12", "Jeju", "KR", "online");

        listing("q=Vicitm protectoin 인신메매")
                .body("items.slug", contains(slug))
                .body("corrections.from", contains("vicitm", "protectoin", "인신메매"))
                .body("corrections.to", contains(List.of("victim"), List.of("protection"), List.of("인신매매")));
        listing("q=victim").body("items.slug", contains(slug)).body("corrections", nullValue());
        listing("q=zqxjkvbw").body("items", empty()).body("corrections", nullValue());
        listing("country=KR").body("corrections", nullValue());
    }

    @Test
    void a_year_a_month_and_a_country_are_found_by_their_words() {
        String jeju = publish("jeju", "2023-12-12", "Jeju", "KR", "face-to-face");
        String suva = publish("suva", "2024-12-14", "Suva", "FJ", "online");

        for (String words : List.of("2023", "jeju 2023", "décembre 2023", "2023년 12월", "Republic of Korea", "한국")) {
            listing("q=" + words).body("items.slug", contains(jeju)).body("corrections", nullValue());
        }
        listing("q=December").body("items.slug", contains(suva, jeju));
        listing("q=2023&highlights=true")
                .body("items[0].highlights[0].pointer", equalTo("/schedule/firstDay"))
                .body("items[0].highlights[0].snippet", equalTo("12 December <mark>2023</mark>"));
    }

    @Test
    void what_is_wrong_is_refused_with_what_is_right() {
        given().get("/v1/workshops?country=Korea&format=zoom&sdg=18&sort=title&facets=country,colour&postponed=yes"
                        + "&startsFrom=2023-12-12T00:00:00Z&deadlineBefore=tomorrow&endsFrom=Today&language=!&organiser=A&city="
                        + "&highlights=true&colour=red")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#country",
                                "#format",
                                "#sdg",
                                "#sort",
                                "#facets",
                                "#postponed",
                                "#startsFrom",
                                "#deadlineBefore",
                                "#endsFrom",
                                "#language",
                                "#organiser",
                                "#city",
                                "#highlights",
                                "#colour"))
                .body("errors.detail", hasItem(containsString("face-to-face, online, blended, hybrid, undecided")))
                .body("errors.detail", hasItem(containsString("start, -start, deadline, -deadline")))
                .body("errors.detail", hasItem(containsString("a date such as 2023-12-12, or today")))
                .body("errors.detail", hasItem(containsString("programmeArea, ")));
        given().get("/v1/workshops?sort=relevance").then().statusCode(400);
        given().get("/v1/workshops?organiser=nobody").then().statusCode(200).body("items", empty());
    }

    private ValidatableResponse listing(String question) {
        return given().get("/v1/workshops?workshopTheme=" + theme + "&" + question)
                .then()
                .statusCode(200);
    }

    private String publishedAt(int hour, String name, String firstDay, String call) {
        clock.set("2023-10-10T0%d:00:00Z".formatted(hour));
        String slug = slug(name);
        Editors.publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "themes": ["%s"],
                 "title": {"en": "%s"}, %s "schedule": {%s "timeZone": "Asia/Seoul"}}
                """.formatted(
                        slug,
                        theme,
                        firstDay == null ? "Victims: victim protection" : "Victim protection",
                        call,
                        firstDay == null ? "" : "\"firstDay\": \"" + firstDay + "\","));
        return slug;
    }

    private static String closing(String date, String zone) {
        return """
               "call": {"deadline": {"kind": "dated", "date": "%s", "timeZone": "%s"}},\
               """.formatted(date, zone);
    }

    private String publish(String name, String firstDay, String city, String country, String format) {
        String slug = slug(name);
        Editors.publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "themes": ["%s"], "languages": ["pt-BR"],
                 "title": {"en": "Training <on> victim protection", "ko": "제주 인신매매 방지", "es": "Protección"},
                 "schedule": {"firstDay": "%s", "timeZone": "Asia/Seoul"}, "format": "%s", "sdgTargets": ["8.7"],
                 "venues": [{"city": "%s", "country": "%s"}],
                 "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"}}}
                """.formatted(slug, theme, firstDay, format, city, country));
        return slug;
    }
}
