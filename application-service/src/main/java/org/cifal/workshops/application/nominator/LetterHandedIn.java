package org.cifal.workshops.application.nominator;

import java.time.Instant;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.nomination.Nomination;

/** An official handed in the letter. Fired as a CDI event inside the transaction that gives it its place. */
public record LetterHandedIn(Nomination nomination, Application application, Call call, Instant at) {}
