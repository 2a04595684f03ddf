package org.cifal.workshops.local.platform;

import java.time.OffsetDateTime;

/**
 * What time the services believe it is. Tokens are issued and verified in real time all the same.
 *
 * @param startsAt the instant at which each service's clock starts
 * @param standsStill whether it stays there
 */
public record Rehearsal(OffsetDateTime startsAt, boolean standsStill) {}
