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
            if (place.is("VirtualLocation")) {
                online(event, place);
            } else {
                ObjectNode venue = ReadPlace.of(place);
                if (!venue.isEmpty()) {
                    event.list("venues").add(venue);
                }
            }
        }
        format(event);
    }

    private static void online(EventReading event, Thing place) {
        boolean found = false;
        for (Thing address : place.things("url")) {
            if (address.isText()) {
                event.list("websites").add(address.text());
                found = true;
            } else {
                address.isLeftOut("is not an address");
            }
        }
        if (!found) {
            place.isLeftOut("is virtual and names no address");
        }
        place.tellTheRest();
    }

    private static void format(EventReading event) {
        String name = "eventAttendanceMode";
        JsonNode stated = event.event().take(name);
        String mode = stated.path("@id").asText(stated.asText()).replaceFirst("^(https?://schema\\.org/|schema:)", "");
        if (FORMATS.containsKey(mode)) {
            event.draft().put("format", FORMATS.get(mode));
        } else if (!stated.isMissingNode()) {
            event.event().isLeftOut(name, "is not one that is known");
        }
        if ("MixedEventAttendanceMode".equals(mode)) {
            event.event().isReadWithCare(name, "is mixed, which may mean hybrid or blended");
        }
    }
}
