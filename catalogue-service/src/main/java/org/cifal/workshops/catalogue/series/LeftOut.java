package org.cifal.workshops.catalogue.series;

/**
 * Something of the last edition that the next one does not take over.
 *
 * @param pointer JSON pointer into the last edition, as a URI fragment (RFC 6901 §6)
 */
public record LeftOut(String pointer, String detail) {}
