package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What taking part costs. That it costs nothing is stated only where every offer says so. The end of an offer is not the
 * deadline of a call, so no deadline is read from it.
 */
final class EventOffers {

    private static final String FREE = "isAccessibleForFree";
    private static final List<String> RANGE = List.of("lowPrice", "highPrice", "minPrice", "maxPrice");
    private static final List<String> UNTIL = List.of("validThrough", "availability", "availabilityEnds");

    private final EventReading event;
    private final List<Price> prices = new ArrayList<>();
    private final List<Thing> priced = new ArrayList<>();
    private boolean isOpen;
    private boolean addsUp;

    private EventOffers(EventReading event) {
        this.event = event;
    }

    /**
     * An amount that was read.
     *
     * @param currency null where none is stated
     * @param names what it is for, the nearest first
     */
    private record Price(Thing thing, String member, String amount, String currency, String stated, List<Thing> names) {

        boolean isNothing() {
            return amount.matches("0+(\\.0+)?");
        }
    }

    static void read(EventReading event) {
        new EventOffers(event).read();
    }

    private void read() {
        event.event().things("offers").forEach(offer -> offer(offer, Optional.empty(), List.of()));
        boolean costsNothing = prices.stream().allMatch(Price::isNothing);
        JsonNode free = event.event().take(FREE);
        boolean isFree = free.asText().matches("(?i)(https?://schema\\.org/|schema:)?true");
        if (!prices.isEmpty() && !(costsNothing && !isOpen)) {
            fee();
        } else if (!isOpen && (isFree || !prices.isEmpty())) {
            event.draft().putObject("fee").put("kind", "none");
        }
        String kind = event.draft().at("/fee/kind").asText();
        if (kind.isEmpty() || isFree != kind.equals("none")) {
            event.event().isLeftOut(FREE, "is not what the offers say, or more than they do");
        }
        priced.forEach(Thing::tellTheRest);
    }

    /** Its own price, or else that of the offers it is made of, their range, or what specifies it. */
    private boolean offer(Thing offer, Optional<String> around, List<Thing> named) {
        Optional<String> currency = currency(offer).or(() -> around);
        List<Thing> names = new ArrayList<>(List.of(offer));
        names.addAll(named);
        boolean read = price(offer, "price", "", currency, names)
                || each(offer, "offers", currency, names)
                || range(offer, currency, names)
                || each(offer, "priceSpecification", currency, names)
                || components(offer, currency, names);
        if (!read) {
            isOpen = true;
            offer.isLeftOut("is of an offer without an amount that can be read beyond doubt");
            return false;
        }
        UNTIL.forEach(name ->
                offer.isLeftOut(name, "says until when or whether it holds; a deadline is stated by the call alone"));
        UNTIL.forEach(offer::take);
        priced.add(offer);
        return true;
    }

    private boolean each(Thing offer, String name, Optional<String> currency, List<Thing> names) {
        if (!offer.has(name)) {
            return false;
        }
        boolean any = false;
        for (Thing part : offer.things(name)) {
            any |= offer(part, currency, names);
        }
        return any;
    }

    private boolean components(Thing offer, Optional<String> currency, List<Thing> names) {
        boolean any = each(offer, "priceComponent", currency, names);
        addsUp |= any;
        return any;
    }

    private boolean range(Thing offer, Optional<String> currency, List<Thing> names) {
        boolean any = false;
        for (String end : RANGE) {
            any |= price(offer, end, end + " ", currency, names);
        }
        for (String end : RANGE) {
            if (any && offer.has(end) && isUnread(offer, end)) {
                isOpen = true;
                offer.isLeftOut(end, "is not an amount that can be read beyond doubt");
                offer.take(end);
            }
        }
        return any;
    }

    private boolean isUnread(Thing offer, String member) {
        return prices.stream()
                .noneMatch(price -> price.thing() == offer && price.member().equals(member));
    }

    private boolean price(Thing offer, String member, String label, Optional<String> currency, List<Thing> names) {
        if (!offer.has(member)) {
            return false;
        }
        JsonNode written = offer.peek(member);
        Optional<String> amount = WrittenAmount.read(written, currency.orElse(""));
        amount.ifPresent(read -> {
            offer.take(member);
            String stated = "%s%s %s"
                    .formatted(label, written.asText(), currency.orElse(""))
                    .strip();
            boolean asRead = label.isEmpty() && (written.isNumber() || read.equals(written.asText()));
            prices.add(new Price(
                    offer, member, read, currency.orElse(null), asRead && currency.isPresent() ? null : stated, names));
        });
        return amount.isPresent();
    }

    private static Optional<String> currency(Thing offer) {
        Optional<String> code =
                WrittenAmount.currency(offer.peek("priceCurrency").asText());
        code.ifPresent(known -> offer.take("priceCurrency"));
        return code;
    }

    private void fee() {
        ObjectNode fee = event.draft().putObject("fee");
        fee.put("kind", kind());
        for (Price price : prices) {
            JsonNode amount = price.thing().said(price.member(), price.amount());
            ObjectNode told = fee.withArray(price.currency() == null ? "amountsWithoutCurrency" : "amounts")
                    .addObject();
            if (price.currency() == null) {
                told.set("amount", amount);
            } else {
                told.putObject("money").put("currency", price.currency()).set("amount", amount);
            }
            ObjectNode name = name(price.names());
            if (!name.isEmpty()) {
                told.set("appliesTo", name);
            }
            Optional.ofNullable(price.stated())
                    .ifPresent(stated -> told.set("stated", price.thing().said(price.member(), stated)));
        }
    }

    private String kind() {
        if (addsUp) {
            return "components";
        }
        return prices.size() == 1 && !isOpen ? "fixed" : "tiered";
    }

    private static ObjectNode name(List<Thing> names) {
        return names.stream()
                .filter(thing -> thing.has("name"))
                .findFirst()
                .map(thing -> thing.texts("name"))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
