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
        for (Thing place : event.event().things("location")) {
            if (!place.is("VirtualLocation")) {
                venue(event, place, false);
            } else if (event.websites(place, "url")) {
                place.tellTheRest();
            } else {
                venue(event, place, true);
            }
        }
        format(event);
    }

    private static void venue(EventReading event, Thing place, boolean online) {
        ObjectNode venue = ReadPlace.of(place);
        if (online) {
            venue.put("online", true);
        }
        if (!venue.isEmpty()) {
            event.list("venues").add(venue);
        }
    }

    private static void format(EventReading event) {
        String name = "eventAttendanceMode";
        JsonNode stated = event.event().take(name);
        String mode = stated.path("@id").asText(stated.asText()).replaceFirst("^(https?://schema\\.org/|schema:)", "");
        if (FORMATS.containsKey(mode)) {
            event.draft().put("format", FORMATS.get(mode));
        } else {
            event.event().isLeftOut(name, "is not one that is known");
        }
        if ("MixedEventAttendanceMode".equals(mode)) {
            event.event().isReadWithCare(name, "is mixed, which may mean hybrid or blended");
        }
    }
}
