package org.cifal.workshops.catalogue.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body as a URI fragment (RFC 6901 §6), or {@code #name} of a parameter or header
 */
public record FieldError(String pointer, String detail) {}
