package org.cifal.workshops.catalogue.linkeddata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Titanium makes of the document. The context is a stand-in for schema.org's own, which cannot be fetched here: it
 * gives every term its address and types the ones that schema.org types as addresses.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LinkedDataTest {

    private static final String CONTEXT = """
            {"@context": {"@vocab": "https://schema.org/",
                          "url": {"@type": "@id"}, "sameAs": {"@type": "@id"},
                          "eventStatus": {"@type": "@vocab"}, "eventAttendanceMode": {"@type": "@vocab"},
                          "startDate": {"@type": "https://schema.org/Date"}}}
            """;
    private static final String SCHEMA = "https://schema.org/";

    @Inject
    SettableClock clock;

    @BeforeEach
    void in_october_2023() {
        clock.set("2023-10-10T01:00:00Z");
    }

    @Test
    void a_workshop_is_an_education_event_with_days_and_no_invented_hours() throws JsonLdError {
        String slug = slug("linked");
        publish(workshop(slug));

        JsonObject event = expanded(slug);
        assertThat(event.getString("@id")).isEqualTo("https://catalogue.workshops.example/v1/workshops/" + slug);
        assertThat(event.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "EducationEvent");
        assertThat(said(event, "startDate")).isEqualTo("2023-12-12");
        assertThat(said(event, "endDate")).isEqualTo("2023-12-15");
        assertThat(id(event, "eventStatus")).isEqualTo(SCHEMA + "EventScheduled");
        assertThat(id(event, "eventAttendanceMode")).isEqualTo(SCHEMA + "MixedEventAttendanceMode");
        assertThat(event.getJsonArray(SCHEMA + "location")).hasSize(2);
        assertThat(type(thing(event, "location"))).isEqualTo(SCHEMA + "Place");
        assertThat(said(thing(thing(event, "location"), "address"), "addressCountry"))
                .isEqualTo("KR");
        assertThat(type(event.getJsonArray(SCHEMA + "location").getJsonObject(1)))
                .isEqualTo(SCHEMA + "VirtualLocation");
        assertThat(said(thing(event, "organizer"), "name")).isEqualTo("CIFAL Jeju");
        assertThat(said(thing(event, "offers"), "price")).isEqualTo("0");
        assertThat(said(thing(event, "offers"), "validThrough")).isEqualTo("2023-11-08T00:00:00+09:00");
        assertThat(said(thing(event, "audience"), "audienceType")).isEqualTo("officials");
        assertThat(type(thing(event, "superEvent"))).isEqualTo(SCHEMA + "EventSeries");
        assertThat(event).doesNotContainKey(SCHEMA + "previousStartDate");
    }

    @Test
    void what_was_moved_says_from_where_and_what_is_stopped_keeps_its_days() throws JsonLdError {
        String slug = slug("moved");
        String id = publish(workshop(slug));
        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2024-01-15", "lastDay": "2024-01-16", "timeZone": "Asia/Seoul"},
                 "words": {"en": "moved"}}""").then().statusCode(200);
        JsonObject moved = expanded(slug);
        assertThat(id(moved, "eventStatus")).isEqualTo(SCHEMA + "EventRescheduled");
        assertThat(said(moved, "startDate")).isEqualTo("2024-01-15");
        assertThat(said(moved, "previousStartDate")).isEqualTo("2023-12-12");

        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        JsonObject postponed = expanded(slug);
        assertThat(id(postponed, "eventStatus")).isEqualTo(SCHEMA + "EventPostponed");
        assertThat(said(postponed, "startDate")).isEqualTo("2024-01-15");

        carryOut(id, "cancellation", "{\"words\": {\"en\": \"off\"}}").then().statusCode(200);
        JsonObject cancelled = expanded(slug);
        assertThat(id(cancelled, "eventStatus")).isEqualTo(SCHEMA + "EventCancelled");
        assertThat(said(cancelled, "startDate")).isEqualTo("2024-01-15");
    }

    @Test
    void a_rescheduling_that_leaves_days_and_hours_as_they_are_has_moved_nothing() throws JsonLdError {
        String slug = slug("typo");
        String id = publish(workshop(slug));
        String schedule = """
                {"schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul",
                              "stated": "12 to 15 December 2023"}, "words": {"en": "as planned"}}""";
        carryOut(id, "rescheduling", schedule).then().statusCode(200);
        assertThat(id(expanded(slug), "eventStatus")).isEqualTo(SCHEMA + "EventScheduled");

        carryOut(id, "rescheduling", schedule.replace("2023-12-15", "2023-12-16"))
                .then()
                .statusCode(200);
        assertThat(id(expanded(slug), "eventStatus")).isEqualTo(SCHEMA + "EventRescheduled");
    }

    @Test
    void an_offer_ends_with_the_intake_that_counts_next() throws JsonLdError {
        String slug = slug("intakes");
        publish(workshop(slug).replace("\"call\": {", """
                "call": {"intakes": [{"deadline": {"stated": "7 October", "date": "2023-10-07"}},
                                     {"deadline": {"stated": "7 November", "date": "2023-11-07"}}],"""));

        clock.set("2023-10-07T14:59:59Z");
        assertThat(said(thing(expanded(slug), "offers"), "validThrough")).isEqualTo("2023-10-08T00:00:00+09:00");
        clock.set("2023-10-07T15:00:00Z");
        assertThat(said(thing(expanded(slug), "offers"), "validThrough")).isEqualTo("2023-11-08T00:00:00+09:00");
    }

    @Test
    void what_takes_applications_is_there_and_of_what_does_not_nothing_is_said() throws JsonLdError {
        String slug = slug("open");
        String id = publish(workshop(slug).replace("\"call\": {", """
                "call": {"opens": {"date": "2023-10-11", "timeZone": "Asia/Seoul"},"""));

        assertThat(thing(expanded(slug), "offers")).doesNotContainKey(SCHEMA + "availability");
        clock.set("2023-10-10T15:00:00Z");
        assertThat(said(thing(expanded(slug), "offers"), "availability")).isEqualTo(SCHEMA + "InStock");
        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        JsonObject postponed = expanded(slug);
        assertThat(thing(postponed, "offers")).doesNotContainKey(SCHEMA + "availability");
        assertThat(said(postponed, "description")).startsWith("Postponed, new dates will be announced. ");
        clock.set("2023-11-07T15:00:00Z");
        assertThat(thing(expanded(slug), "offers")).doesNotContainKey(SCHEMA + "availability");
    }

    @Test
    void a_free_offer_has_no_currency_since_nobody_states_one() throws JsonLdError {
        String slug = slug("free");
        publish(workshop(slug));

        JsonObject offer = thing(expanded(slug), "offers");
        assertThat(said(offer, "price")).isEqualTo("0");
        assertThat(offer).doesNotContainKey(SCHEMA + "priceCurrency");
    }

    @Test
    void every_workshop_is_described_by_its_introduction_its_objectives_or_its_facts() throws JsonLdError {
        String facts = slug("facts");
        publish(workshop(facts));
        assertThat(said(expanded(facts), "description"))
                .startsWith("Workshop. Dates: 12 December 2023 – 15 December 2023. Place: Jeju, Republic of Korea; ")
                .contains("Deadline: 7 November 2023, ")
                .endsWith("Fee: No fee.");
        String objectives = slug("objectives");
        publish(workshop(objectives).replace("\"languages\":", """
                "sections": [{"kind": "learning-objectives", "paragraphs": [{"en": "You will"}],
                              "items": [{"en": "see"}, {"en": "act"}]}], "languages":"""));
        assertThat(said(expanded(objectives), "description")).isEqualTo("You will see; act");
        String both = slug("both");
        publish(workshop(both).replace("\"languages\":", """
                "sections": [{"kind": "event-objectives", "items": [{"en": "see"}]},
                             {"kind": "background", "paragraphs": [{"en": "Once."}, {"en": "Then."}]}], "languages":"""));
        assertThat(said(expanded(both), "description")).isEqualTo("Once.");
    }

    @Test
    void a_part_of_what_is_stopped_is_stopped_too() throws JsonLdError {
        String slug = slug("parts");
        String id = publish(workshop(slug)
                .replace(
                        "\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"",
                        "\"sessions\": [{\"firstDay\": \"2023-12-12\"}]"));
        assertThat(thing(expanded(slug), "subEvent")).doesNotContainKey(SCHEMA + "eventStatus");

        carryOut(id, "postponement", "{\"words\": {\"en\": \"later\"}}").then().statusCode(200);
        assertThat(id(thing(expanded(slug), "subEvent"), "eventStatus")).isEqualTo(SCHEMA + "EventPostponed");
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"off\"}}").then().statusCode(200);
        assertThat(id(thing(expanded(slug), "subEvent"), "eventStatus")).isEqualTo(SCHEMA + "EventCancelled");
    }

    @Test
    void a_place_nobody_knows_more_of_has_no_address() throws JsonLdError {
        String slug = slug("unnamed");
        publish(workshop(slug).replace("\"city\": \"Jeju\", \"country\": \"KR\", ", ""));

        JsonObject place = thing(expanded(slug), "location");
        assertThat(said(place, "name")).isEqualTo("Jeju, Republic of Korea");
        assertThat(place).doesNotContainKey(SCHEMA + "address");
    }

    @Test
    void an_event_takes_place_where_its_sessions_do() throws JsonLdError {
        String slug = slug("places");
        publish(workshop(slug)
                .replace(
                        "\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"",
                        "\"sessions\": [{\"firstDay\": \"2023-12-12\", \"venue\": {\"city\": \"Seoul\"}}]"));

        assertThat(expanded(slug).getJsonArray(SCHEMA + "location")).hasSize(3);
    }

    @Test
    void a_month_stays_a_month() throws JsonLdError {
        String slug = slug("month");
        publish(workshop(slug).replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", """
                "firstDay": "2023-12-01", "lastDay": "2023-12-31",
                "firstDayPrecision": "month", "lastDayPrecision": "month", "stated": "Dec 2023\""""));

        assertThat(said(expanded(slug), "startDate")).isEqualTo("2023-12");
        assertThat(said(expanded(slug), "endDate")).isEqualTo("2023-12");
    }

    @Test
    void each_session_has_the_hours_and_the_place_that_are_stated() throws JsonLdError {
        String slug = slug("sessions");
        publish(workshop(slug).replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", """
                "sessions": [{"firstDay": "2023-12-12", "startTime": "09:30", "endTime": "17:00",
                              "venue": {"city": "Seoul", "country": "KR"}},
                             {"firstDay": "2023-12-19", "lastDay": "2023-12-20", "startTime": "22:00",
                              "endTime": "01:00", "venue": {"online": true}},
                             {"firstDay": "2024-01-01", "lastDay": "2024-01-31", "firstDayPrecision": "month",
                              "lastDayPrecision": "month", "startTime": "09:00", "endTime": "17:00"},
                             {"firstDay": "2024-02-05", "lastDay": "2024-02-06"}]"""));

        JsonArray sessions = expanded(slug).getJsonArray(SCHEMA + "subEvent");
        JsonObject one = sessions.getJsonObject(0);
        assertThat(said(one, "startDate")).isEqualTo("2023-12-12T09:30:00+09:00");
        assertThat(said(one, "endDate")).isEqualTo("2023-12-12T17:00:00+09:00");
        assertThat(one.getJsonArray(SCHEMA + "location")).hasSize(1);
        assertThat(said(thing(thing(one, "location"), "address"), "addressLocality"))
                .isEqualTo("Seoul");
        JsonObject atNight = sessions.getJsonObject(1);
        assertThat(said(atNight, "startDate")).isEqualTo("2023-12-19");
        assertThat(said(atNight, "endDate")).isEqualTo("2023-12-20");
        JsonObject daily = thing(atNight, "eventSchedule");
        assertThat(type(daily)).isEqualTo(SCHEMA + "Schedule");
        assertThat(said(daily, "repeatFrequency")).isEqualTo("P1D");
        assertThat(said(daily, "startDate")).isEqualTo("2023-12-19");
        assertThat(said(daily, "endDate")).isEqualTo("2023-12-20");
        assertThat(said(daily, "startTime")).isEqualTo("22:00:00");
        assertThat(said(daily, "endTime")).isEqualTo("01:00:00");
        assertThat(said(daily, "scheduleTimezone")).isEqualTo("Asia/Seoul");
        assertThat(type(thing(atNight, "location"))).isEqualTo(SCHEMA + "VirtualLocation");
        JsonObject inJanuary = sessions.getJsonObject(2);
        assertThat(said(inJanuary, "startDate")).isEqualTo("2024-01");
        assertThat(said(inJanuary, "endDate")).isEqualTo("2024-01");
        JsonObject days = sessions.getJsonObject(3);
        assertThat(said(days, "startDate")).isEqualTo("2024-02-05");
        assertThat(said(days, "endDate")).isEqualTo("2024-02-06");
        assertThat(days.getJsonArray(SCHEMA + "location")).hasSize(2);
    }

    @Test
    void a_place_is_told_in_the_language_of_the_document_with_all_of_its_address() throws JsonLdError {
        String slug = slug("place");
        publish(workshop(slug)
                .replace("{\"en\": \"T\"}", "{\"en\": \"T\", \"ko\": \"제목\"}")
                .replace("\"stated\": \"Jeju, Republic of Korea\"", """
                "name": "JITC", "address": "227 Jungmun", "region": "Jeju-do", "language": "en",
                "inOtherLanguages": {"ko": {"name": "제주국제연수센터", "city": "제주"}}"""));

        JsonObject place = thing(expanded(slug, "?lang=ko"), "location");
        assertThat(said(place, "name")).isEqualTo("제주국제연수센터");
        assertThat(said(thing(place, "address"), "addressLocality")).isEqualTo("제주");
        assertThat(said(thing(place, "address"), "streetAddress")).isEqualTo("227 Jungmun");
        assertThat(said(thing(place, "address"), "addressRegion")).isEqualTo("Jeju-do");
        assertThat(said(thing(expanded(slug), "location"), "name")).isEqualTo("JITC");
    }

    @Test
    void a_page_may_paste_it_into_a_script_element() throws JsonLdError {
        String slug = slug("script");
        publish(workshop(slug).replace("\"en\": \"T\"", "\"en\": \"</script><b>& \\u2028\""));

        assertThat(given().get("/v1/workshops/" + slug + ".jsonld").asString())
                .doesNotContain("<", ">", "&", "\u2028")
                .contains("\\u003C/script\\u003E");
        assertThat(said(expanded(slug), "name")).isEqualTo("</script><b>& \u2028");
    }

    @Test
    void fees_are_offers_in_their_own_currency() throws JsonLdError {
        String tiered = slug("tiered");
        publish(workshop(tiered).replace("{\"kind\": \"none\"}", """
                {"kind": "tiered", "amounts": [{"money": {"amount": "600", "currency": "USD"}},
                                               {"money": {"amount": "300.50", "currency": "EUR"}}]}"""));
        assertThat(expanded(tiered).getJsonArray(SCHEMA + "offers")).hasSize(2);
        assertThat(said(thing(expanded(tiered), "offers"), "price")).isEqualTo("600");
        assertThat(said(thing(expanded(tiered), "offers"), "priceCurrency")).isEqualTo("USD");

        String components = slug("components");
        publish(workshop(components).replace("{\"kind\": \"none\"}", """
                {"kind": "components", "amounts": [{"money": {"amount": "600", "currency": "USD"}},
                                                   {"money": {"amount": "50", "currency": "USD"}}]}"""));
        JsonObject price = thing(thing(expanded(components), "offers"), "priceSpecification");
        assertThat(type(price)).isEqualTo(SCHEMA + "CompoundPriceSpecification");
        assertThat(price.getJsonArray(SCHEMA + "priceComponent")).hasSize(2);
    }

    @Test
    void a_fee_nobody_stated_is_neither_free_nor_not() throws JsonLdError {
        String slug = slug("fee-not-stated");
        publish(workshop(slug).replace("{\"kind\": \"none\"}", "{\"kind\": \"not-stated\"}"));

        assertThat(expanded(slug).containsKey(SCHEMA + "isAccessibleForFree")).isFalse();
        String none = slug("fee-none");
        publish(workshop(none));
        assertThat(expanded(none).containsKey(SCHEMA + "isAccessibleForFree")).isTrue();
    }

    private static JsonObject expanded(String slug) throws JsonLdError {
        return expanded(slug, "");
    }

    private static JsonObject expanded(String slug, String query) throws JsonLdError {
        String document = given().get("/v1/workshops/" + slug + ".jsonld" + query)
                .then()
                .statusCode(200)
                .contentType("application/ld+json;charset=utf-8")
                .extract()
                .asString();
        return JsonLd.expand(JsonDocument.of(new StringReader(document)))
                .loader((address, options) -> {
                    assertThat(address).hasToString("https://schema.org");
                    return JsonDocument.of(new StringReader(CONTEXT));
                })
                .get()
                .getJsonObject(0);
    }

    private static JsonObject thing(JsonObject node, String property) {
        return node.getJsonArray(SCHEMA + property).getJsonObject(0);
    }

    private static String type(JsonObject node) {
        return node.getJsonArray("@type").getString(0);
    }

    private static String id(JsonObject node, String property) {
        return thing(node, property).getString("@id");
    }

    private static String said(JsonObject node, String property) {
        JsonValue value = thing(node, property).get("@value");
        return value.toString().startsWith("\"") ? thing(node, property).getString("@value") : value.toString();
    }

    private static String workshop(String slug) {
        return """
               {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "T"},
                "series": {"slug": "jeju", "title": {"en": "Jeju series"}},
                "schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
                "venues": [{"city": "Jeju", "country": "KR", "stated": "Jeju, Republic of Korea"}],
                "format": "hybrid", "languages": ["en"], "fee": {"kind": "none"},
                "audience": {"text": {"en": "officials"}},
                "organisers": [{"code": "cifal-jeju", "name": {"en": "CIFAL Jeju"}, "role": "organiser"}],
                "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"}}}
               """.formatted(slug);
    }
}
