package org.cifal.workshops.catalogue.clientlimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much there is for one client in which time. Whose address counts behind a proxy is for
 * {@code quarkus.http.proxy.*} to say.
 */
@ConfigMapping(prefix = "workshops.client-limit")
interface ClientLimit {

    /** Whether anybody is counted at all. */
    @WithDefault("true")
    boolean enabled();

    /** Enough for a website that asks for all its visitors, and for the nightly work of an organisation's editors. */
    @WithDefault("30000")
    int requests();

    @WithDefault("PT10M")
    Duration within();
}
