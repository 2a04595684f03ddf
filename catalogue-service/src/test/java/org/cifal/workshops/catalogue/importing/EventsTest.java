package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.importing.Importing.post;
import static org.cifal.workshops.catalogue.importing.Importing.report;
import static org.cifal.workshops.catalogue.importing.Importing.summary;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.contract.ContractSchemas;
import org.cifal.workshops.catalogue.schemaorg.EventDocument;
import org.cifal.workshops.catalogue.schemaorg.EventReading;
import org.cifal.workshops.catalogue.schemaorg.ReadEvent;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EventsTest {

    @Inject
    ContractSchemas contract;

    private final String address = "https://events.example/" + UUID.randomUUID();

    @Test
    void an_event_becomes_a_draft_and_what_it_cannot_carry_is_told() {
        JsonNode told = report(events("""
                        {"@context": {"@vocab": "https://schema.org/", "@language": "en"},
                         "@type": "EducationEvent", "@id": "%s", "url": "%s", "name": "Victim identification",
                         "description": "Four days in Jeju.", "startDate": "2023-12-12T09:00:00+09:00",
                         "endDate": "2023-12-15", "eventStatus": "https://schema.org/EventScheduled",
                         "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode", "inLanguage": "en",
                         "location": {"@type": "Place", "name": "JITC",
                                      "address": {"addressLocality": "Seogwipo", "addressCountry": "KR"}},
                         "organizer": {"@type": "Organization", "name": "UNITAR CIFAL Jeju"},
                         "offers": {"@type": "Offer", "price": 0, "priceCurrency": "USD", "validThrough": "2023-11-07"},
                         "performer": {"@type": "Person", "name": "Inspector Salome Tavake"}}
                        """.formatted(address, address))).get(0);

        assertThat(told.path("outcome").asText()).isEqualTo("created");
        assertThat(told.path("externalReference").asText()).isEqualTo(address);
        assertThat(pointers(told, "not-carried-over"))
                .containsExactlyInAnyOrder("#/startDate", "#/eventStatus", "#/offers/validThrough", "#/performer/name");
        assertThat(pointers(told, "read-with-care")).containsExactlyInAnyOrder("#/@type", "#/organizer", "#/startDate");
        editor().get("/v1/editing/workshops/" + told.path("id").asText())
                .then()
                .body("publicationStatus", equalTo("draft"))
                .body("owner", equalTo("cifal-jeju"))
                .body("type", equalTo("other"))
                .body("title.en", equalTo("Victim identification"))
                .body("schedule.firstDay", equalTo("2023-12-12"))
                .body("schedule.lastDay", equalTo("2023-12-15"))
                .body("schedule.timeZone", equalTo(null))
                .body("venues[0].city", equalTo("Seogwipo"))
                .body("venues[0].country", equalTo("KR"))
                .body("format", equalTo("face-to-face"))
                .body("fee.kind", equalTo("none"))
                .body("partners[0].name.en", equalTo("UNITAR CIFAL Jeju"))
                .body("organisers", equalTo(null))
                .body("call", equalTo(null))
                .body("source.url", equalTo(address));
    }

    @Test
    void a_place_keeps_all_of_its_address_that_a_venue_has_room_for() {
        JsonNode told = report(events("""
                        {"@context": {"@vocab": "https://schema.org/", "@language": "en"},
                         "@type": "Event", "@id": "%s", "name": "Victim identification",
                         "location": [{"@type": "Place",
                             "name": ["JITC", {"@value": "제주국제연수센터", "@language": "ko"}], "telephone": "+82 64",
                             "address": {"@type": "PostalAddress", "streetAddress": "227 Jungmungwangwang-ro",
                                         "addressLocality": "Seogwipo", "addressRegion": "Jeju-do",
                                         "postalCode": "63546", "addressCountry": {"name": "Korea"}}},
                            {"@type": "VirtualLocation", "url": "https://meet.example/x", "name": "Meet"}],
                         "subEvent": {"startDate": "2022-04-22T09:30:00+09:00", "endDate": "2022-04-22T17:00",
                                      "location": {"name": "Annex", "address": "1 Jongno"}}}
                        """.formatted(address))).get(0);

        assertThat(pointers(told, "not-carried-over"))
                .containsExactlyInAnyOrder(
                        "#/location/0/telephone", "#/location/0/address/postalCode", "#/location/1/name");
        assertThat(told.at("/warnings").findValuesAsText("detail")).anyMatch(detail -> detail.endsWith(": 63546"));
        editor().get("/v1/editing/workshops/" + told.path("id").asText())
                .then()
                .body("venues", hasSize(1))
                .body("venues[0].name", equalTo("JITC"))
                .body("venues[0].address", equalTo("227 Jungmungwangwang-ro"))
                .body("venues[0].city", equalTo("Seogwipo"))
                .body("venues[0].region", equalTo("Jeju-do"))
                .body("venues[0].stated", equalTo("Korea"))
                .body("venues[0].language", equalTo("en"))
                .body("venues[0].inOtherLanguages.ko.name", equalTo("제주국제연수센터"))
                .body("websites", equalTo(List.of("https://meet.example/x")))
                .body("schedule.sessions[0].startTime", equalTo("09:30"))
                .body("schedule.sessions[0].endTime", equalTo("17:00"))
                .body("schedule.sessions[0].venue.name", equalTo("Annex"))
                .body("schedule.sessions[0].venue.stated", equalTo("1 Jongno"));
    }

    /** Each value of the document has a letter and a number of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'location': {'@type': 'Place', 'name': 'A1', 'address': 'A2', 'url': 'A3', 'geo': {'latitude': 'A4'}}}",
                "{'location': {'name': ['B1', 'B2'], 'address': [{'addressLocality': 'B3'}, {'addressLocality': 'B4'}]}}",
                "{'location': {'address': {'addressCountry': ['KR', 'C1'], 'streetAddress': {'x': 'C2'}}}}",
                "{'location': {'address': {'addressCountry': {'name': ['D1', 'D2'], 'identifier': 'D3'}}}}",
                "{'location': {'name': {'@value': 'E1', '@language': 'ko'}, 'address': {'addressLocality': 'E2'}}}",
                "{'location': [{'name': 'F1'}, {'@type': 'VirtualLocation', 'name': 'F2'}, 'F3']}",
                "{'organizer': [{'name': 'G1', 'url': 'G2', 'email': 'G3', 'address': {'x': 'G4'}}, {'url': 'G5'}]}",
                "{'performer': {'name': 'H1'}, 'eventSchedule': {'startDate': 'H2', 'byDay': ['H3']}}",
                "{'offers': [{'price': '1', 'priceCurrency': 'USD', 'name': 'I1', 'url': 'I2', 'availability': 'I3'}]}",
                "{'offers': [{'name': 'J1', 'price': '0', 'priceCurrency': 'USD'}, {'price': 'J2'}]}",
                "{'offers': {'price': '1', 'priceCurrency': 'USD', 'priceSpecification': {'price': 'K1'}}}",
                "{'isAccessibleForFree': 'L1', 'duration': ['L2', {'name': 'L3'}], 'inLanguage': {'name': 'L4', 'alternateName': 'en'}}",
                "{'audience': [{'audienceType': 'M1', 'geographicArea': [{'name': 'KR'}, {'name': 'M2'}]}, {'audienceType': 'M3'}]}",
                "{'audience': {'educationalRole': 'N1', 'name': 'N2'}, 'sponsor': 'N3', 'funder': {'name': {'x': 'N4'}}}",
                "{'subEvent': [{'startDate': '2022-04-22', 'endDate': 'O1', 'name': ['O2', 'O3'], 'location': 'O4'}]}",
                "{'subEvent': [{'startDate': '2022-04-22', 'location': [{'name': 'P1', 'geo': 'P2'}, 'P3'], 'url': 'P4'}]}",
                "{'subEvent': {'startDate': '2022-04-22', 'location': {'@type': 'VirtualLocation', 'url': 'Q1'}}}",
                "{'subEvent': {'name': 'R1'}, 'alternateName': ['R2', 'R3', {'x': 'R4'}], 'description': ['R5', 'R6']}",
                "{'identifier': 'S1', 'eventAttendanceMode': {'@id': 'S2'}, 'superEvent': {'name': 'S3'}, 'keywords': 'S4'}",
            })
    void nothing_is_dropped_without_a_word(String members) {
        EventDocument document = EventDocument.of(event(members));
        ReadEvent read = EventReading.of(document.events().get(0), document);

        List<String> told = read.remarks().stream()
                .filter(remark -> remark.code().equals("not-carried-over"))
                .map(remark -> remark.pointer() + "/")
                .toList();
        String draft = read.draft().toString();
        leaves("", event(members)).forEach((pointer, value) -> assertThat(
                        draft.contains(value) || told.stream().anyMatch(one -> (pointer + "/").startsWith(one)))
                .as(pointer + " " + value)
                .isTrue());
    }

    private static JsonNode event(String members) {
        try {
            return new ObjectMapper()
                    .readTree(members.replace('\'', '"')
                            .replaceFirst("\\{", "{\"@type\": \"Event\", \"@id\": \"https://events.example/x\", "));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static Map<String, String> leaves(String pointer, JsonNode node) {
        var leaves = new HashMap<String, String>();
        if (node.isTextual() && node.textValue().matches("[A-Z][0-9]")) {
            leaves.put(pointer, node.textValue());
        }
        node.fieldNames().forEachRemaining(name -> leaves.putAll(leaves(pointer + "/" + name, node.get(name))));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.putAll(leaves(pointer + "/" + i, node.get(i)));
            }
        }
        return leaves;
    }

    @Test
    void every_event_of_a_graph_is_read_and_the_same_document_again_changes_nothing() {
        String graph = """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebPage", "name": "Events"},
                  {"@type": "Event", "@id": "%1$s/a", "name": {"@value": "워크숍", "@language": "ko"},
                   "location": "Jeju", "offers": [{"price": "400", "priceCurrency": "USD"}, {"price": "free"}],
                   "subEvent": [{"startDate": "2022-04-22"}, {"startDate": "2022-05-04", "endDate": "2022-05-06"}]},
                  {"@type": ["Event", "CourseInstance"], "url": "%1$s/b", "name": "Course"},
                  {"@type": "Event", "name": "Nameless"}]}
                """.formatted(address);

        List<JsonNode> first = report(events("?mode=line-by-line", graph));

        assertThat(summary(first).path("created").intValue()).isEqualTo(2);
        assertThat(first.get(2).at("/errors/0/pointer").asText()).isEqualTo("#/@graph/3/@id");
        editor().get("/v1/editing/workshops/" + first.get(0).path("id").asText())
                .then()
                .body("title.ko", equalTo("워크숍"))
                .body("venues[0].stated", equalTo("Jeju"))
                .body("fee.amounts[0].money.amount", equalTo("400"))
                .body("schedule.sessions.firstDay", equalTo(List.of("2022-04-22", "2022-05-04")));
        editor().get("/v1/editing/workshops/" + first.get(1).path("id").asText())
                .then()
                .body("type", equalTo("course"))
                .body("title.und", equalTo("Course"));
        assertThat(summary(report(events("?mode=line-by-line", graph)))
                        .path("unchanged")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void a_document_without_an_event_or_without_an_owner_is_refused() {
        events("{\"@type\": \"Recipe\"}")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("no schema.org event"));
        events("not JSON").then().statusCode(400);
        events("{\"@graph\": [{\"@type\": \"Event\", \"name\": \"One\", \"name\": \"Two\"}]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/@graph/0/name"))
                .body("errors[0].detail", equalTo("is named twice"));
        byte[] event = "{\"@type\": \"Event\", \"@id\": \"https://events.example/x\", \"name\": \"E\"}"
                .getBytes(StandardCharsets.UTF_8);
        post("editor-of-two", "application/ld+json", "", event)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#owner"));
        for (String owner : List.of("CIFAL+Jeju", "cifal-", "", "a".repeat(41))) {
            events("?owner=" + owner, "{\"@type\": \"Event\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("#owner")));
        }
        assertThat(report(post("editor-of-two", "application/ld+json", "?owner=koica", event))
                        .get(0)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("#owner");
    }

    @Test
    void a_name_that_every_page_has_makes_no_two_events_one() {
        String page = "{'@type': 'Event', '@id': '#event', 'url': '%s/%s', 'name': 'Rel %s'}".replace('\'', '"');

        JsonNode first = report(events(page.formatted(address, "1", "one"))).get(0);
        JsonNode second = report(events(page.formatted(address, "2", "two"))).get(0);
        JsonNode nameless = report(events("{\"@type\": \"Event\", \"@id\": \"#event\", \"name\": \"E\"}"))
                .get(0);

        assertThat(second.path("outcome").asText()).isEqualTo("created");
        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
        assertThat(pointers(second, "not-carried-over")).contains("#/@id");
        editor().get("/v1/editing/workshops/" + first.path("id").asText())
                .then()
                .body("title.und", equalTo("Rel one"))
                .body("source.url", equalTo(address + "/1"));
        assertThat(nameless.at("/errors/0/pointer").asText()).isEqualTo("#/@id");
        assertThat(nameless.at("/errors/0/detail").asText()).contains("relative");
    }

    @Test
    void a_member_that_no_draft_takes_is_left_out_alone_and_told_where_it_stands() {
        String addresses = IntStream.range(0, 30)
                .mapToObj(i -> "\"https://events.example/%d\"".formatted(i))
                .collect(Collectors.joining(", "));
        JsonNode told = report(events("""
                        {"@type": "WebPage", "mainEntity": {"@type": "Event", "@id": "%s", "name": "Fits",
                         "url": "/event/5", "sameAs": [%s], "description": "%s", "inLanguage": [null, "en"],
                         "location": {"name": "%s", "address": {"addressLocality": "Jeju"}}}}
                        """.formatted(address, addresses, "x".repeat(20_001), "y".repeat(301))))
                .get(0);

        contract.check("ImportReport", told);
        assertThat(told.path("outcome").asText()).isEqualTo("created");
        assertThat(pointers(told, "not-carried-over"))
                .hasSize(13)
                .contains(
                        "#/mainEntity/url",
                        "#/mainEntity/description",
                        "#/mainEntity/sameAs/20",
                        "#/mainEntity/sameAs/29",
                        "#/mainEntity/location/name");
        editor().get("/v1/editing/workshops/" + told.path("id").asText())
                .then()
                .body("websites", hasSize(20))
                .body("languages", equalTo(List.of("en")))
                .body("sections", equalTo(null))
                .body("venues[0].name", equalTo(null))
                .body("venues[0].city", equalTo("Jeju"));
    }

    @Test
    void one_event_twice_in_a_document_is_refused_where_it_stands() {
        String event = "{\"@type\": \"Event\", \"@id\": \"%s\", \"name\": \"E\"}".formatted(address);

        List<JsonNode> told = report(events("?mode=line-by-line", "[%s, %s]".formatted(event, event)));

        assertThat(told.get(1).at("/errors/0/pointer").asText()).isEqualTo("#/1");
    }

    @Test
    void what_cannot_be_taken_at_all_is_told_where_it_is_missing_in_the_document() {
        JsonNode told = report(events(
                        "{\"@graph\": [{\"@type\": \"Event\", \"@id\": \"%s\", \"name\": null}]}".formatted(address)))
                .get(0);

        assertThat(told.path("errors").findValuesAsText("pointer")).containsExactly("#/@graph/0/name");
    }

    @Test
    void no_more_is_told_of_one_event_than_a_report_has_room_for() {
        String members = IntStream.range(0, 600)
                .mapToObj(i -> "\"m%d\": %d".formatted(i, i))
                .collect(Collectors.joining(", "));

        JsonNode told = report(events(
                        "{\"@type\": \"Event\", \"@id\": \"%s\", \"name\": \"E\", %s}".formatted(address, members)))
                .get(0);

        contract.check("ImportReport", told);
        assertThat(told.path("warnings")).hasSize(500);
        assertThat(told.at("/warnings/499/code").asText()).isEqualTo("more-warnings");
    }

    private static Response events(String document) {
        return events("", document);
    }

    private static Response events(String query, String document) {
        return post("editor-cifal-jeju", "application/ld+json", query, document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> pointers(JsonNode told, String code) {
        var pointers = new ArrayList<String>();
        told.path("warnings").forEach(warning -> {
            if (warning.path("code").asText().equals(code)) {
                pointers.add(warning.path("pointer").asText());
            }
        });
        return pointers;
    }
}
