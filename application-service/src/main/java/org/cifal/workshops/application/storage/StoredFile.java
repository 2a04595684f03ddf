package org.cifal.workshops.application.storage;

import org.cifal.workshops.application.content.DocumentKind;

/**
 * A file in the store.
 *
 * @param storedAs its random name there
 * @param sha256 lower-case hexadecimal
 * @param pages null where only a person can count them
 */
public record StoredFile(String storedAs, DocumentKind kind, long bytes, String sha256, Integer pages) {}
