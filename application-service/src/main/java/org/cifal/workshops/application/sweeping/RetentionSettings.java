package org.cifal.workshops.application.sweeping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is kept what nothing needs any more and what says who came. */
@ConfigMapping(prefix = "workshops.retention")
interface RetentionSettings {

    /** How often it is looked for, or "off". */
    String lookEvery();

    /** Sign-ins, with the address that asked for a code, after the code expired. */
    @WithDefault("P1D")
    Duration signIns();

    /** Sessions of applicants, after they expired. */
    @WithDefault("P1D")
    Duration sessions();

    /** To whom a letter went, of which kind and when, after it was written. */
    @WithDefault("P90D")
    Duration letters();
}
