package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Places and the way of taking part. */
final class EventPlaces {

    private static final Map<String, String> FORMATS = Map.of(
            "OfflineEventAttendanceMode", "face-to-face",
            "OnlineEventAttendanceMode", "online",
            "MixedEventAttendanceMode", "hybrid");

    private EventPlaces() {}

    static void read(EventReading event) {
        for (JsonNode place : event.all("location")) {
            if (EventDocument.types(place).contains("VirtualLocation")) {
                String address = place.path("url").asText();
                if (address.isBlank()) {
                    event.remark(EventReading.NOT_CARRIED_OVER, "/location", "is virtual and names no address");
                } else {
                    event.list("websites").add(address);
                }
            } else {
                place(event, place);
            }
        }
        format(event);
    }

    private static void place(EventReading event, JsonNode place) {
        ObjectNode venue = event.list("venues").addObject();
        if (place.isTextual()) {
            venue.put("stated", place.textValue());
            return;
        }
        copy(place.path("name"), venue, "name");
        JsonNode address = place.path("address");
        if (address.isTextual()) {
            venue.put("stated", address.textValue());
            return;
        }
        copy(address.path("addressLocality"), venue, "city");
        JsonNode country = address.path("addressCountry");
        String name = country.path("name").asText(country.asText());
        if (name.matches("[A-Z]{2}")) {
            venue.put("country", name);
        } else if (!name.isBlank()) {
            venue.put("stated", name);
            event.remark(
                    EventReading.READ_WITH_CARE, "/location", "names a country in words; they stand as the page's own");
        }
    }

    private static void copy(JsonNode from, ObjectNode to, String name) {
        if (from.isTextual()) {
            to.put(name, from.textValue());
        }
    }

    private static void format(EventReading event) {
        String mode = event.take("eventAttendanceMode").asText().replaceFirst("^(https?://schema\\.org/|schema:)", "");
        if (FORMATS.containsKey(mode)) {
            event.draft().put("format", FORMATS.get(mode));
        } else if (!mode.isEmpty()) {
            event.remark(EventReading.NOT_CARRIED_OVER, "/eventAttendanceMode", "is not one that is known");
        }
        if ("MixedEventAttendanceMode".equals(mode)) {
            event.remark(
                    EventReading.READ_WITH_CARE, "/eventAttendanceMode", "is mixed, which may mean hybrid or blended");
        }
    }
}
