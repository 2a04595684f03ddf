/** The same request has one effect and one answer, however often a poor network makes a client repeat it. */
package org.cifal.workshops.application.idempotency;
