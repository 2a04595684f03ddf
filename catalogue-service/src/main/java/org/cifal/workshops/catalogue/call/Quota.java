package org.cifal.workshops.catalogue.call;

import org.cifal.workshops.catalogue.content.Texts;

/** How many of one country, or of one group of a country. */
public record Quota(String stated, Integer perCountry, Texts appliesTo) {}
