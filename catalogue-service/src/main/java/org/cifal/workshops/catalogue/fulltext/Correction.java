package org.cifal.workshops.catalogue.fulltext;

import java.util.List;

/**
 * A word that is found nowhere and was taken for a typing error.
 *
 * @param from as it was typed, without capitals
 * @param to what was looked for instead, without capitals and accents
 */
public record Correction(String from, List<String> to) {}
