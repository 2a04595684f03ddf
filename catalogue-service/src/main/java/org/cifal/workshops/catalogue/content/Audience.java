package org.cifal.workshops.catalogue.content;

import java.util.List;

/**
 * Who a workshop is for.
 *
 * @param stated the catalogue's own label, as "Core Diplomatic Training"
 * @param countries ISO 3166-1 alpha-2
 * @param statedCountries what the page says of countries it does not name, as "the selected countries" of 2020
 */
public record Audience(
        String stated,
        Texts text,
        List<String> sectors,
        List<String> seniority,
        List<String> countries,
        String statedCountries,
        List<String> regions) {}
