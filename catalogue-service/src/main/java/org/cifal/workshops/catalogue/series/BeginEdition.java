package org.cifal.workshops.catalogue.series;

/**
 * The next edition.
 *
 * @param slug absent means made from the title; it can be changed until publication
 */
public record BeginEdition(String slug) {}
