package org.cifal.workshops.catalogue.notice;

/**
 * A value that changed.
 *
 * @param pointer JSON pointer (RFC 6901) into the workshop's record
 * @param from the old value, null where there was none
 * @param to the new value, null where there is none now
 */
public record FieldChange(String pointer, Object from, Object to) {}
