package org.cifal.workshops.catalogue.content;

/**
 * An amount, never converted and never without its currency.
 *
 * @param amount a decimal, kept as it was written
 * @param currency ISO 4217
 */
public record Money(String amount, String currency) {}
