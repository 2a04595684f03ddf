package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What taking part costs. The end of an offer is not the deadline of a call, so no deadline is read from it. */
final class EventOffers {

    private EventOffers() {}

    static void read(EventReading event) {
        List<JsonNode> offers = event.all("offers");
        boolean free = event.take("isAccessibleForFree").asBoolean();
        var priced = offers.stream().filter(EventOffers::isPriced).toList();
        boolean costsNothing = priced.stream().allMatch(offer -> amount(offer).matches("0+(\\.0+)?"));
        if (!priced.isEmpty() && !costsNothing) {
            fee(event, priced);
        } else if (free || !priced.isEmpty()) {
            event.draft().putObject("fee").put("kind", "none");
        }
        if (priced.size() < offers.size()) {
            event.remark(EventReading.NOT_CARRIED_OVER, "/offers", "have one without an amount and its currency");
        }
        if (offers.stream().anyMatch(offer -> offer.has("validThrough") || offer.has("availability"))) {
            event.remark(
                    EventReading.NOT_CARRIED_OVER,
                    "/offers",
                    "say until when or whether they hold; a deadline is stated by the call alone");
        }
    }

    private static void fee(EventReading event, List<JsonNode> priced) {
        ObjectNode fee = event.draft().putObject("fee");
        fee.put("kind", priced.size() == 1 ? "fixed" : "tiered");
        for (JsonNode offer : priced) {
            ObjectNode amount = fee.withArray("amounts").addObject();
            amount.putObject("money").put("amount", amount(offer)).put("currency", currency(offer));
            ObjectNode name = event.texts(offer.path("name"));
            if (!name.isEmpty()) {
                amount.set("appliesTo", name);
            }
        }
    }

    private static boolean isPriced(JsonNode offer) {
        return amount(offer).matches("[0-9]{1,12}(\\.[0-9]{1,4})?")
                && currency(offer).matches("[A-Z]{3}");
    }

    private static String amount(JsonNode offer) {
        return offer.path("price").asText();
    }

    private static String currency(JsonNode offer) {
        return offer.path("priceCurrency").asText();
    }
}
