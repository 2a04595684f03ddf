package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.importing.Importing.post;
import static org.cifal.workshops.catalogue.importing.Importing.report;
import static org.cifal.workshops.catalogue.importing.Importing.summary;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EventsTest {

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
                .containsExactlyInAnyOrder("#/startDate", "#/eventStatus", "#/offers", "#/performer");
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
        byte[] event = "{\"@type\": \"Event\", \"@id\": \"https://events.example/x\", \"name\": \"E\"}"
                .getBytes(StandardCharsets.UTF_8);
        post("editor-of-two", "application/ld+json", "", event)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#owner"));
        assertThat(report(post("editor-of-two", "application/ld+json", "?owner=koica", event))
                        .get(0)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("#/owner");
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
