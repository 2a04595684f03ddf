package org.cifal.workshops.application.history;

/**
 * What was changed.
 *
 * @param what in kebab-case, such as "status" or "proposal"
 * @param before null when there was nothing
 * @param after null when there is nothing any more
 * @param reason in the words of whoever changed it; null where none is asked for
 */
public record Change(String what, String before, String after, String reason) {}
