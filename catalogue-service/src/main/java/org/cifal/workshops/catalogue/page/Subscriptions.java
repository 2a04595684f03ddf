package org.cifal.workshops.catalogue.page;

import jakarta.ws.rs.core.UriBuilder;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.syndication.Addresses;

/** Where one can follow many workshops, in a language. */
public record Subscriptions(String calendar, String atom, String jsonFeed) {

    /** Those that a filter means. */
    public static Subscriptions of(WorkshopFilter filter, String language, Addresses addresses) {
        return new Subscriptions(
                address(".ics", filter, language, addresses),
                address(".atom", filter, language, addresses),
                address(".json-feed", filter, language, addresses));
    }

    /** The calendar as calendar programs subscribe to it, and do not take it once. */
    public String webcal() {
        return calendar.replaceFirst("^https?:", "webcal:");
    }

    private static String address(String suffix, WorkshopFilter filter, String language, Addresses addresses) {
        UriBuilder address = UriBuilder.fromUri(addresses.listing(suffix));
        filter.writeTo((name, value) -> AddressQuery.write(address, name, value));
        return address.queryParam("lang", language).build().toString();
    }
}
