package org.cifal.workshops.application.waiver;

import java.time.Instant;
import org.cifal.workshops.application.application.Application;

/** A waiver was granted or refused. Fired as a CDI event inside the transaction of the decision. */
public record WaiverDecided(Waiver waiver, Application application, Instant at) {}
