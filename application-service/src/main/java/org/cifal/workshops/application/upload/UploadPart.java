package org.cifal.workshops.application.upload;

import jakarta.persistence.Embeddable;

/**
 * A piece of a file that is safe in the store.
 *
 * @param startsAt bytes of the file before it
 * @param storedAs its name in the store
 */
@Embeddable
record UploadPart(long startsAt, long bytes, String storedAs) {}
