package org.cifal.workshops.catalogue.content;

/**
 * One place; a workshop may have several.
 *
 * @param region province or state
 * @param country ISO 3166-1 alpha-2
 * @param online whether the page puts "online" in the place of a place
 * @param stated the place in the page's words
 */
public record Venue(
        String name,
        String address,
        String city,
        String region,
        String country,
        Boolean online,
        Boolean toBeConfirmed,
        String stated) {}
