package org.cifal.workshops.application.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A document has its place, and a nominating official handed it in. Fired as a CDI event inside the transaction that
 * places it.
 *
 * @param nomination the part in which the official acts
 */
public record HandedInByOfficial(UUID nomination, Document document, Instant at) {}
