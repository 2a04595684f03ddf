package org.cifal.workshops.catalogue.workshop;

/**
 * Something wrong or unusual in a workshop's content.
 *
 * @param pointer JSON pointer into the workshop, as a URI fragment (RFC 6901 §6)
 */
public record Finding(String pointer, String detail) {}
