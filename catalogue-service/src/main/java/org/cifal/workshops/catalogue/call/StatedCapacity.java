package org.cifal.workshops.catalogue.call;

import org.cifal.workshops.catalogue.content.Texts;

/**
 * Places as the page states them ("close to 30"); the call's capacity is a reading of these.
 *
 * @param unit persons, cities, air tickets …
 */
public record StatedCapacity(String stated, Integer atLeast, Integer atMost, String unit, Texts appliesTo) {}
