package org.cifal.workshops.application.receipt;

/** One document that was received. */
public record ReceiptDocumentView(String code, String sha256, long size) {}
