package org.cifal.workshops.catalogue.workshop;

/**
 * Something wrong or unusual in a workshop's content.
 *
 * @param pointer JSON pointer into the workshop, as a URI fragment (RFC 6901 §6)
 * @param code which rule speaks; programs go by this, people by the words
 */
public record Finding(String pointer, FindingCode code, String detail) {}
