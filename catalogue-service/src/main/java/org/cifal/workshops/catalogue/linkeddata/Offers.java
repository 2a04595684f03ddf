package org.cifal.workshops.catalogue.linkeddata;

import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.syndication.HostZone;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** What taking part costs and until when one can apply, as offers; amounts as the page states them. */
final class Offers {

    private final PreparedWorkshop workshop;
    private final WorkshopContent content;
    private final Telling telling;
    private final String address;

    /** Of what is to be had at that address. */
    Offers(PreparedWorkshop workshop, Telling telling, String address) {
        this.workshop = workshop;
        this.content = workshop.published().workshop().content();
        this.telling = telling;
        this.address = address;
    }

    /** None where neither fee nor call is stated. */
    List<Thing> all() {
        Fee fee = content.fee();
        if (fee == null) {
            return content.call() == null ? List.of() : List.of(offer());
        }
        return switch (fee.kind()) {
            // Zero is zero in every currency, and the page states none.
            case NONE -> List.of(offer().with("price", "0"));
            case FIXED, TIERED ->
                amounts(fee).stream().map(amount -> priced(offer(), amount)).toList();
            case COMPONENTS -> List.of(offer().with("priceSpecification", compound(fee)));
            case TO_BE_CONFIRMED, NOT_STATED -> content.call() == null ? List.of() : List.of(offer());
        };
    }

    private Thing offer() {
        boolean full = Boolean.TRUE.equals(workshop.published().workshop().full());
        // The time that counts for whoever applies next.
        Optional<Window> window = workshop.window();
        return Thing.a("Offer")
                .with("url", address)
                .with(
                        "availability",
                        SchemaOrg.availability(
                                full,
                                workshop.registration()
                                        .map(Registration::status)
                                        .filter(status -> SchemaOrg.stopped(workshop.published())
                                                .isEmpty())))
                .with(
                        "validFrom",
                        window.flatMap(Window::opens).map(opens -> HostZone.written(opens, HostZone.of(content))))
                .with(
                        "validThrough",
                        window.map(Window::deadline)
                                .flatMap(Deadline::closesAt)
                                .map(closes -> HostZone.written(closes.toInstant(), closes.getZone())));
    }

    private Thing compound(Fee fee) {
        List<Thing> components = amounts(fee).stream()
                .map(amount -> priced(Thing.a("UnitPriceSpecification"), amount))
                .toList();
        return Thing.a("CompoundPriceSpecification").with("priceComponent", components);
    }

    private Thing priced(Thing thing, Fee.FeeAmount amount) {
        return thing.with("name", telling.tellAny(amount.appliesTo()))
                .with("price", amount.money().amount())
                .with("priceCurrency", amount.money().currency());
    }

    private static List<Fee.FeeAmount> amounts(Fee fee) {
        return fee.amounts() == null ? List.of() : fee.amounts();
    }
}
