package org.cifal.workshops.catalogue.content;

import java.util.List;

/**
 * What participants receive.
 *
 * @param issuers organiser codes
 */
public record Certificate(List<String> issuers, Texts text) {}
