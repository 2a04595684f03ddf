package org.cifal.workshops.catalogue.detail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WorkshopPageTest {

    @Test
    void a_workshop_is_told_whole_with_its_other_forms_and_languages() {
        String slug = slug("page");
        publish(the2023Draft(slug)
                .replace("\"title\": {", "\"title\": {\"ko\": \"피해자 보호\", ")
                .replace(
                        "\"kind\": \"not-stated\"",
                        "\"kind\": \"dated\", \"date\": \"2023-11-07\", \"timeZone\": \"Asia/Seoul\""));
        String self = "https://catalogue.workshops.example/workshops/" + slug;

        given().get("/workshops/" + slug + "?lang=en")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString("<h1 lang=\"en\" dir=\"auto\">Enhancing Victim Identification"))
                .body(
                        containsString(
                                "<time datetime=\"2023-11-08T00:00:00+09:00\" data-own-time=\"– on your clock: before {moment}\">7 November 2023, end of the day"))
                .body(containsString("<link rel=\"canonical\" href=\"" + self + "?lang=en\">"))
                .body(containsString("<link rel=\"alternate\" hreflang=\"ko\" href=\"" + self + "?lang=ko\">"))
                .body(containsString("<link rel=\"alternate\" hreflang=\"x-default\" href=\"" + self + "\">"))
                .body(containsString("/v1/oembed?url=https%3A%2F%2Fcatalogue.workshops.example%2Fworkshops%2F" + slug
                        + "%3Flang%3Den\""));
        given().get("/workshops/" + slug)
                .then()
                .body(containsString("<link rel=\"canonical\" href=\"" + self + "\">"))
                .body(containsString("%2Fworkshops%2F" + slug + "\""));
        given().header("Accept-Language", "ko")
                .get("/workshops/" + slug)
                .then()
                .header("Content-Language", "ko")
                .header("Vary", containsString("Accept-Language"))
                .body(containsString("<h1 lang=\"ko\" dir=\"auto\">피해자 보호"));
    }

    @Test
    void it_describes_itself_and_leads_to_the_list_the_feeds_and_the_calendars() {
        String slug = slug("page");
        publish(the2023Draft(slug).replace("\"type\":", """
                "sections": [{"kind": "background", "paragraphs": [{"en": "Why \\"victims\\" are not seen."}]}],
                "type":"""));
        String catalogue = "https://catalogue.workshops.example";

        String page = given().get("/workshops/" + slug + "?lang=en").asString();
        assertThat(page)
                .contains("<meta name=\"description\" content=\"Why &quot;victims&quot; are not seen.\">")
                .contains("<meta property=\"og:description\" content=\"Why &quot;victims&quot; are not seen.\">")
                .contains("<meta property=\"og:title\" content=\"Enhancing Victim Identification")
                .contains("<meta property=\"og:url\" content=\"" + catalogue + "/workshops/" + slug + "?lang=en\">")
                .contains("<meta property=\"og:type\" content=\"website\">")
                .contains("<meta property=\"og:locale\" content=\"en_GB\">")
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"" + catalogue
                        + "/v1/workshops.atom?lang=en\"")
                .contains("<link rel=\"alternate\" type=\"application/feed+json\"")
                .contains("<link rel=\"alternate\" type=\"text/calendar\" href=\"" + catalogue
                        + "/v1/workshops.ics?lang=en\"")
                .contains("<a href=\"" + catalogue + "/workshops?lang=en\">All workshops</a>")
                .contains("<h2>Subscribe</h2>", "webcal://catalogue.workshops.example/v1/workshops.ics?lang=en")
                .contains(slug + ".ics?lang=en\" type=\"text/calendar\">This workshop in your calendar</a>");
        String facts = slug("page");
        publish(the2023Draft(facts));
        assertThat(given().get("/workshops/" + facts + "?lang=ko").asString())
                .contains(
                        "<meta name=\"description\" content=\"Workshop. Dates: early November. Place: Jeju, Republic of Korea")
                .contains("<meta property=\"og:locale\" content=\"en_GB\">");
    }

    @Test
    void what_campaigns_append_is_passed_over() {
        String slug = slug("page");
        publish(the2023Draft(slug));

        String canonical =
                "<link rel=\"canonical\" href=\"https://catalogue.workshops.example/workshops/" + slug + "\">";
        given().get("/workshops/" + slug + "?utm_source=mail&fbclid=1&gclid=2")
                .then()
                .statusCode(200)
                .body(containsString(canonical));
        // The contract knows the address without a slash at its end, and so would refuse to judge this.
        given().noFilters()
                .get("/workshops/" + slug + "/?utm_medium=x")
                .then()
                .statusCode(200)
                .body(containsString(canonical));
    }

    @Test
    void a_place_that_only_a_session_states_is_told_with_the_dates() {
        String slug = slug("page");
        publish(
                the2023Draft(slug)
                        .replace(
                                "\"stated\": \"early November\"",
                                "\"sessions\": [{\"firstDay\": \"2023-11-06\", \"venue\": {\"city\": \"Seoul\", \"country\": \"KR\"}}]"));

        given().get("/workshops/" + slug + "?lang=en")
                .then()
                .body(containsString(
                        "Jeju</span>, Republic of Korea; <span dir=\"auto\">Seoul</span>, Republic of Korea"));
    }

    @Test
    void a_text_in_another_language_than_the_page_says_so() {
        String slug = slug("page");
        publish(the2023Draft(slug));

        given().get("/workshops/" + slug + "?lang=fr")
                .then()
                .header("Content-Language", "fr, en")
                .body(containsString("<link rel=\"canonical\" href=\"https://catalogue.workshops.example/workshops/"
                        + slug + "?lang=en\">"))
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("<h1 lang=\"en\" dir=\"auto\">"));
    }

    @Test
    void a_postponement_is_said_before_the_dates_and_stays_in_the_history() {
        String slug = slug("page");
        String id = publish(the2023Draft(slug));
        carryOut(id, "postponement", "{\"words\": {\"en\": \"The <venue> is not ready.\"}}")
                .then()
                .statusCode(200);

        String page = given().get("/workshops/" + slug + "?lang=en").asString();
        assertThat(page.indexOf("Postponed, new dates will be announced"))
                .isPositive()
                .isLessThan(page.indexOf("<dt>Former dates"));
        assertThat(page).contains("The &lt;venue&gt; is not ready.");
    }

    @Test
    void what_is_off_says_so_in_its_title_and_description_and_calls_nobody_to_apply() {
        String slug = slug("page");
        String id = publish(taking(slug));
        assertThat(page(slug, "en")).contains("Registration open", ">Apply here</a>");

        carryOut(id, "postponement", "{\"words\": {\"en\": \"Later.\"}}").then().statusCode(200);
        assertThat(page(slug, "en"))
                .contains("<title>Postponed: Enhancing Victim")
                .contains("<meta name=\"description\" content=\"Postponed, new dates will be announced. ")
                .contains("<meta property=\"og:title\" content=\"Postponed: ");

        carryOut(id, "cancellation", "{\"words\": {\"en\": \"Off.\"}}").then().statusCode(200);
        assertThat(page(slug, "en"))
                .contains("<title>Cancelled: Enhancing Victim", "<meta name=\"description\" content=\"Cancelled. ")
                .contains("<p><strong>Cancelled</strong></p>", "<ins>Cancelled</ins>")
                .doesNotContain("Apply here", "<ins>cancelled</ins>");
        assertThat(page(slug, "fr")).contains("<ins>Annulé</ins>");
    }

    @Test
    void other_days_are_flagged_and_a_mended_statement_of_them_is_not() {
        String slug = slug("page");
        String id = publish(the2023Draft(slug));
        given().get("/v1/workshops/" + slug).then().body("rescheduled", nullValue());
        assertThat(page(slug, "en")).doesNotContain("flag rescheduled");

        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
                 "words": {"en": "The days are known."}}""").then().statusCode(200);
        assertThat(page(slug, "fr")).contains("<strong class=\"flag rescheduled\">Dates modifiées</strong>");
        given().get("/v1/workshops/" + slug).then().body("rescheduled", equalTo(true));

        carryOut(id, "postponement", "{\"words\": {\"en\": \"Later.\"}}").then().statusCode(200);
        assertThat(page(slug, "en")).doesNotContain("flag rescheduled").contains("flag postponed");
    }

    @Test
    void what_is_online_is_told_once() {
        String slug = slug("page");
        publish(the2023Draft(slug)
                .replace(
                        "{\"city\": \"Jeju\", \"country\": \"KR\", \"stated\": \"Jeju, Republic of Korea\"}",
                        "{\"stated\": \"online\", \"online\": true}")
                .replace("face-to-face", "online"));

        assertThat(page(slug, "en")).contains("<dt>Place</dt><dd dir=\"auto\">Online</dd>");
        assertThat(page(slug, "fr")).contains("<dt>Lieu</dt><dd dir=\"auto\">En ligne</dd>", "<p>Date limite\u00a0: ");
    }

    private static String taking(String slug) {
        return the2023Draft(slug)
                .replace(
                        "\"kind\": \"not-stated\"",
                        "\"kind\": \"dated\", \"date\": \"2099-11-07\", \"timeZone\": \"Asia/Seoul\"")
                .replace("\"call\": {", "\"call\": {\"applicationAddress\": \"https://apply.example/\", ");
    }

    private static String page(String slug, String language) {
        return given().get("/workshops/" + slug + "?lang=" + language).asString();
    }

    @Test
    void an_address_that_is_no_web_page_is_no_link() {
        String slug = slug("page");
        publish(
                the2023Draft(slug)
                        .replace(
                                "\"format\":",
                                "\"websites\": [\"mailto:jitc@cifal.example\", \"https://cifal.example/?a=1&b=%22\"], \"format\":"));

        given().get("/workshops/" + slug)
                .then()
                .statusCode(200)
                .body(not(containsString("mailto:jitc")))
                .body(containsString("href=\"https://cifal.example/?a=1&amp;b=%22\""));
    }

    @Test
    void a_place_is_written_in_the_readers_language_or_says_in_which_it_is() {
        String slug = slug("page");
        publish(the2023Draft(slug).replace("\"city\": \"Jeju\", \"country\": \"KR\"", """
                "city": "Jeju", "country": "KR", "language": "en", "inOtherLanguages": {"ko": {"city": "제주"}}"""));

        given().get("/workshops/" + slug + "?lang=ko")
                .then()
                .body(containsString("<span lang=\"ko\" dir=\"auto\">제주</span>, 대한민국"));
        given().get("/workshops/" + slug + "?lang=fr")
                .then()
                .body(containsString("<span lang=\"en\" dir=\"auto\">Jeju</span>, République de Corée"));
    }

    @Test
    void a_place_of_which_only_region_or_country_is_known_is_told_by_them() {
        String slug = slug("page");
        publish(the2023Draft(slug)
                .replace("{\"city\": \"Jeju\", \"country\": \"KR\", \"stated\": \"Jeju, Republic of Korea\"}", """
                {"country": "FJ", "toBeConfirmed": true}, {"region": "Jeju-do", "country": "KR"}"""));

        assertThat(page(slug, "en")).contains(">Fiji</span>", ">Jeju-do</span>, Republic of Korea");
        assertThat(page(slug, "es")).contains(">Jeju-do</span>, República de Corea");
    }

    @Test
    void days_that_may_still_be_others_say_so_and_what_has_none_is_self_paced() {
        String uncertain = slug("page");
        publish(the2023Draft(uncertain).replace("\"stated\": \"early November\"", """
                "firstDay": "2023-12-12", "toBeConfirmed": true"""));
        assertThat(page(uncertain, "en")).contains(">12 December 2023</time> (to be confirmed)</dd>");

        String paced = slug("page");
        publish(the2023Draft(paced).replace("\"stated\": \"early November\"", "\"selfPaced\": true"));
        assertThat(page(paced, "en")).contains("<dd><bdi>Self-paced</bdi></dd>");
    }

    @Test
    void fees_sessions_rounds_and_airfares_are_told_in_words() {
        String slug = slug("page");
        publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "T", "ko": "제목"},
                 "fee": {"kind": "tiered", "amounts": [{"money": {"amount": "1700", "currency": "USD"}}],
                         "amountsWithoutCurrency": [{"amount": "2500", "appliesTo": {"en": "others"}, "stated": "2500"}],
                         "discounts": [{"percent": "10", "appliesTo": {"en": "early birds"}, "until": "2023-09-30"}],
                         "cancellation": {"en": "no refund"}},
                 "schedule": {"timeZone": "Asia/Seoul", "sessions": [
                    {"firstDay": "2023-10-01", "lastDay": "2023-10-31", "firstDayPrecision": "month",
                     "lastDayPrecision": "month", "title": {"en": "Online"}},
                    {"firstDay": "2023-12-12", "startTime": "09:00", "endTime": "17:30",
                     "venue": {"name": "JITC", "city": "Jeju", "country": "KR"}}]},
                 "sdgTargets": ["8.7"],
                 "certificate": {"kinds": ["participation"], "conditions": [{"en": "attend it all"}]},
                 "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"}, "capacity": 30,
                    "intakes": [{"title": {"en": "First"}, "deadline": {"stated": "June", "date": "2023-06-30",
                                                                         "timeZone": "Asia/Seoul"}}],
                    "eligibility": [{"code": "english", "weight": "preferred", "kind": "language",
                                     "text": {"en": "reads English"}}],
                    "assistance": {"kind": "airfare-limits", "airfareLimits": [
                        {"region": "Pacific", "pointsOfDeparture": ["FJ", "SB"],
                         "limit": {"amount": "2500", "currency": "USD"}},
                        {"limit": {"amount": "900", "currency": "USD"}, "stated": "a lost label"}],
                        "notCovered": [{"en": "visa fees"}]}}}
                """.formatted(slug));

        String page = given().get("/workshops/" + slug + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("1,700 USD", "2500 (currency not stated)", "10 %", "until 30 September 2023", "no refund")
                .contains("<time datetime=\"2023-10\">October 2023</time>", "09:00–17:30 (Asia/Seoul)", "JITC, Jeju")
                .doesNotContain("31 October", "1 October")
                .contains("Certificate of participation", "attend it all")
                .contains("30 June 2023, end of the day", "reads English</span> (preferred)", "Places: 30")
                .contains("<td>Fiji, Solomon Islands</td><td>2,500 USD</td>", "a lost label", "visa fees")
                .contains("<td colspan=\"2\">Any other point of departure</td><td>Ask the organiser</td>");
        assertThat(given().get("/workshops/" + slug + "?lang=ko").asString())
                .contains("2023년 10월", "주최 기관에 문의", "통화 미표기");
    }

    @Test
    void the_event_stands_in_it_as_linked_data_which_no_title_can_break_out_of() {
        String slug = slug("page");
        publish(the2023Draft(slug).replace("Enhancing Victim", "</script><b>Enhancing Victim"));

        String page = given().get("/workshops/" + slug + "?lang=en").asString();
        String begin = "<script type=\"application/ld+json\">";
        assertThat(page).doesNotContain("<b>");
        int first = page.indexOf(begin) + begin.length();
        String linked = page.substring(first, page.indexOf("</script>", first));
        // A blank is enough to end a tag, and a comment to hide the end of another: no bracket stands there at all.
        assertThat(linked).doesNotContain("<", ">");
        assertThat(linked)
                .isEqualTo(
                        given().get("/v1/workshops/" + slug + ".jsonld?lang=en").asString());
        assertThat(JsonPath.from(linked).getString("name")).startsWith("</script><b>Enhancing Victim");
    }

    @Test
    void the_history_names_what_changed_as_people_do() {
        String slug = slug("page");
        String id = publish(the2023Draft(slug));
        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
                 "words": {"en": "The days are known."}}""").then().statusCode(200);
        carryOut(
                        id,
                        "correction",
                        "{\"changes\": {\"title\": {\"en\": \"A better title\"}}, \"words\": {\"en\": \"A typo.\"}}")
                .then()
                .statusCode(200);
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"It will not be.\"}}")
                .then()
                .statusCode(200);

        assertThat(given().get("/workshops/" + slug + "?lang=en").asString())
                .contains("<strong>Dates</strong>", "<del>early November</del>")
                .contains("<ins>12 December 2023 – 15 December 2023</ins>")
                .contains("<strong>Corrected</strong>", "<strong>Title</strong>", "<ins>A better title</ins>")
                .contains("<strong>Status</strong>")
                .doesNotContain("<code>", ">schedule", ">publicationStatus");
        assertThat(given().get("/workshops/" + slug + "?lang=fr").asString())
                .contains("<ins>12 décembre 2023 – 15 décembre 2023</ins>", "<strong>Titre</strong>");
    }

    @Test
    void the_history_of_a_list_is_told_in_words_too() {
        String slug = slug("page");
        String id = publish(the2023Draft(slug));
        carryOut(id, "correction", """
                {"words": {"en": "Its full name."}, "changes": {"organisers": [
                   {"code": "cifal-jeju", "name": {"en": "CIFAL Jeju", "ko": "제주"}, "role": "organiser"},
                   {"code": "rso", "name": {"en": "RSO"}, "role": "co-organiser"}]}}""").then().statusCode(200);

        assertThat(given().get("/workshops/" + slug + "?lang=en").asString())
                .contains("cifal-jeju, UNITAR CIFAL Jeju/JITC, organiser", "cifal-jeju, CIFAL Jeju, organiser")
                .doesNotContain("{&quot;code", "{\"code\"");
        assertThat(given().get("/workshops/" + slug + "?lang=ko").asString()).contains("cifal-jeju, 제주, 주최");
    }

    @Test
    void what_was_withdrawn_is_gone_as_it_is_for_machines() {
        String slug = slug("page");
        String id = publish(the2023Draft(slug));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"It will not be.\"}}")
                .then()
                .statusCode(200);
        carryOut(id, "withdrawal", "{\"words\": {\"en\": \"published by mistake\"}}")
                .then()
                .statusCode(200);

        for (String address : List.of("/workshops/" + slug, "/v1/workshops/" + slug)) {
            given().get(address).then().statusCode(410).body("type", endsWith("/problems/no-longer-published"));
        }
    }

    /** As browsers send it. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void people_are_told_on_a_page_what_is_not_there() {
        String slug = slug("page");
        String id = publish(the2023Draft(slug));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"It will not be.\"}}")
                .then()
                .statusCode(200);
        carryOut(id, "withdrawal", "{\"words\": {\"en\": \"published by mistake\"}}")
                .then()
                .statusCode(200);

        given().accept(BROWSER)
                .header("Accept-Language", "fr")
                .get("/workshops/" + slug)
                .then()
                .statusCode(410)
                .contentType("text/html")
                .header("Content-Language", "fr")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(containsString("<h1>Cet atelier n’est plus publié</h1>"))
                .body(containsString("href=\"https://catalogue.workshops.example/workshops?lang=fr\""));
        given().accept(BROWSER)
                .get("/workshops/never-was?lang=ko")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<html lang=\"ko\""));
        given().accept(BROWSER)
                .get("/workshops/never-was?langue=fr")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("<code>langue</code>: is not known here"));
        given().accept(BROWSER)
                .get("/embed/v1/workshops.html?layout=<b>&foo=1")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("<base target=\"_top\">"))
                .body(containsString("<code>foo</code>"));
        given().accept(BROWSER).get("/v1/workshops/never-was").then().contentType("application/problem+json");
    }

    @Test
    void what_is_not_published_has_no_page() {
        given().get("/workshops/never-was").then().statusCode(404).contentType("application/problem+json");
        given().get("/workshops/never-was?langue=fr").then().statusCode(400);
    }
}
