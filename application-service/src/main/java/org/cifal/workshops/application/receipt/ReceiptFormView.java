package org.cifal.workshops.application.receipt;

/**
 * The form the answers were measured by.
 *
 * @param sha256 of its canonical text (RFC 8785)
 */
public record ReceiptFormView(String version, String sha256) {}
