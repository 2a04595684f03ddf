package org.cifal.workshops.catalogue.listing;

import java.util.stream.Stream;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** The other forms of one workshop, as links (RFC 8288); oEmbed is discovered by the last. */
final class AlternateForms {

    private AlternateForms() {}

    static Stream<String> of(String slug, Addresses addresses) {
        String workshop = addresses.workshop(slug);
        return Stream.of(
                alternate(workshop + ".ics", "text/calendar"),
                alternate(workshop + ".jsonld", "application/ld+json"),
                alternate(addresses.oEmbed(workshop), "application/json+oembed"));
    }

    private static String alternate(String address, String type) {
        return "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(address, type);
    }
}
