package org.cifal.workshops.application.clientlimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much there is for one client in which time. Whose address counts behind a proxy is for
 * {@code quarkus.http.proxy.*} to say.
 */
@ConfigMapping(prefix = "workshops.client-limit")
interface ClientLimit {

    /** Enough for an office whose people sign in together behind one address. */
    @WithDefault("120")
    int requests();

    @WithDefault("PT10M")
    Duration within();

    /** Codes that one client may ask for one mailbox. */
    @WithDefault("5")
    int codes();

    @WithDefault("PT15M")
    Duration codesWithin();
}
