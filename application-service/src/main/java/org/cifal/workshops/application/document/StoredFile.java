package org.cifal.workshops.application.document;

import org.cifal.workshops.application.content.DocumentKind;

/**
 * A file in the store.
 *
 * @param storedAs its random name there
 * @param sha256 lower-case hexadecimal
 */
record StoredFile(String storedAs, DocumentKind kind, long bytes, String sha256) {}
