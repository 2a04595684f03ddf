package org.cifal.workshops.application.seal;

import java.time.Instant;
import org.cifal.workshops.application.application.Application;

/**
 * An officer looked at a document and did not find the official seal on it. Fired in the transaction that writes it down.
 *
 * @param code of the required document
 * @param reason in the officer's words
 */
public record SealNotAccepted(Application application, String code, String reason, Instant at) {}
