package org.cifal.workshops.application.scanning;

import java.time.Instant;
import org.cifal.workshops.application.application.Application;

/**
 * The scanner found something in a document. Fired in the transaction that holds it against the document.
 *
 * @param code of the required document it was handed in for
 * @param infection what the scanner calls it
 */
public record InfectionFound(Application application, String code, String filename, String infection, Instant at) {}
