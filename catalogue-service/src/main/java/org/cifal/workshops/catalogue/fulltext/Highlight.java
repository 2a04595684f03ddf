package org.cifal.workshops.catalogue.fulltext;

/**
 * A place where words of a question stand.
 *
 * @param pointer JSON pointer (RFC 6901) into the workshop's record
 * @param language BCP 47; null where the record states none
 * @param snippet HTML: the words in {@code <mark>}, everything else escaped
 */
public record Highlight(String pointer, String language, String snippet) {}
