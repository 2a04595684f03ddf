package org.cifal.workshops.catalogue.content;

/**
 * One place; a workshop may have several.
 *
 * @param country ISO 3166-1 alpha-2
 * @param stated the place in the page's words
 */
public record Venue(String name, String city, String country, String stated) {}
