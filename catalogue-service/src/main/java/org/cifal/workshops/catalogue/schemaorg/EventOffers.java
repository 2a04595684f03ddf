package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What taking part costs. The end of an offer is not the deadline of a call, so no deadline is read from it. */
final class EventOffers {

    private static final String FREE = "isAccessibleForFree";

    private EventOffers() {}

    static void read(EventReading event) {
        List<Thing> offers = event.event().things("offers");
        List<Thing> priced = offers.stream().filter(EventOffers::isPriced).toList();
        boolean costsNothing = priced.stream().allMatch(offer -> amount(offer).matches("0+(\\.0+)?"));
        JsonNode free = event.event().take(FREE);
        boolean isFree = free.asText().matches("(?i)(https?://schema\\.org/|schema:)?true");
        if (!priced.isEmpty() && !costsNothing) {
            fee(event, priced);
        } else if (isFree || !priced.isEmpty()) {
            event.draft().putObject("fee").put("kind", "none");
        }
        String kind = event.draft().at("/fee/kind").asText();
        if (!free.isMissingNode() && (kind.isEmpty() || isFree != kind.equals("none"))) {
            event.event().isLeftOut(FREE, "is not what the offers say");
        }
        for (Thing offer : offers) {
            if (!priced.contains(offer)) {
                offer.isLeftOut("is without an amount and its currency");
            } else {
                deadline(offer, "validThrough");
                deadline(offer, "availability");
                offer.tellTheRest();
            }
        }
    }

    private static void deadline(Thing offer, String name) {
        if (!offer.take(name).isMissingNode()) {
            offer.isLeftOut(name, "says until when or whether it holds; a deadline is stated by the call alone");
        }
    }

    private static void fee(EventReading event, List<Thing> priced) {
        ObjectNode fee = event.draft().putObject("fee");
        fee.put("kind", priced.size() == 1 ? "fixed" : "tiered");
        for (Thing offer : priced) {
            ObjectNode amount = fee.withArray("amounts").addObject();
            amount.putObject("money").put("amount", amount(offer)).put("currency", currency(offer));
            ObjectNode name = offer.texts("name");
            if (!name.isEmpty()) {
                amount.set("appliesTo", name);
            }
        }
    }

    private static boolean isPriced(Thing offer) {
        return amount(offer).matches("[0-9]{1,12}(\\.[0-9]{1,4})?")
                && currency(offer).matches("[A-Z]{3}");
    }

    private static String amount(Thing offer) {
        return offer.take("price").asText();
    }

    private static String currency(Thing offer) {
        return offer.take("priceCurrency").asText();
    }
}
