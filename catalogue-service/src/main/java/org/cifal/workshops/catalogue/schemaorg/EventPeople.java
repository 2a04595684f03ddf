package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Organisations and audience. An organisation has no code in a document, so none becomes an organiser by itself. */
final class EventPeople {

    private EventPeople() {}

    static void read(EventReading event) {
        for (String role : List.of("organizer", "sponsor", "funder", "contributor")) {
            for (JsonNode organisation : event.all(role)) {
                partner(event, role, organisation);
            }
        }
        JsonNode audience = event.take("audience");
        ObjectNode text = event.texts(audience.isObject() ? audience.path("audienceType") : audience);
        if (!text.isEmpty()) {
            event.draft().putObject("audience").set("text", text);
        }
    }

    private static void partner(EventReading event, String role, JsonNode organisation) {
        ObjectNode name = event.texts(organisation.isObject() ? organisation.path("name") : organisation);
        if (name.isEmpty()) {
            event.remark(EventReading.NOT_CARRIED_OVER, "/" + role, "has no name");
            return;
        }
        ObjectNode partner = event.list("partners").addObject();
        partner.set("name", name);
        partner.putObject("role").put("en", role);
        event.remark(
                EventReading.READ_WITH_CARE,
                "/" + role,
                "has no organisation code here, and stands among the partners");
    }
}
