package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Organisations and audience. An organisation has no code in a document, so none becomes an organiser by itself. */
final class EventPeople {

    private EventPeople() {}

    static void read(EventReading event) {
        for (String role : List.of("organizer", "sponsor", "funder", "contributor")) {
            event.event().things(role).forEach(organisation -> partner(event, role, organisation));
        }
        event.event().things("audience").forEach(audience -> audience(event, audience));
    }

    private static void partner(EventReading event, String role, Thing organisation) {
        ObjectNode name = text(organisation, "name");
        if (name.isEmpty()) {
            organisation.isLeftOut("has no name");
            return;
        }
        ObjectNode partner = event.list("partners").addObject();
        partner.set("name", name);
        partner.putObject("role").put("en", role);
        organisation.isReadWithCare("has no organisation code here, and stands among the partners");
        organisation.tellTheRest();
    }

    private static void audience(EventReading event, Thing audience) {
        ObjectNode text = text(audience, "audienceType");
        boolean another = event.draft().at("/audience/text").isObject();
        if (!text.isEmpty() && another) {
            audience.isLeftOut("is another audience, and a draft has words for one");
            return;
        }
        if (!text.isEmpty()) {
            event.draft().withObject("/audience").set("text", text);
        }
        for (Thing area : audience.things("geographicArea")) {
            String country = area.isText() ? area.text() : area.plain("name");
            if (country.matches("[A-Z]{2}")) {
                event.draft().withObject("/audience").withArray("countries").add(area.said(country));
                area.tellTheRest();
            } else {
                area.isLeftOut("is not the code of a country");
            }
        }
        audience.tellTheRest();
    }

    /** What stands there as a plain text, or what it is named by. */
    private static ObjectNode text(Thing thing, String name) {
        ObjectNode texts = thing.texts(name);
        return thing.isText() ? texts.set(thing.language(), thing.said()) : texts;
    }
}
