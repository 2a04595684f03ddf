package org.cifal.workshops.catalogue.content;

import java.util.List;

/**
 * Who a workshop is for.
 *
 * @param countries ISO 3166-1 alpha-2
 */
public record Audience(
        Texts text, List<String> sectors, List<String> seniority, List<String> countries, List<String> regions) {}
