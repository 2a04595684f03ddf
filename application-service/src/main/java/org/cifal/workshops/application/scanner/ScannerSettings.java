package org.cifal.workshops.application.scanner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The ClamAV daemon that looks through documents, where there is one. */
@ConfigMapping(prefix = "workshops.scanner")
interface ScannerSettings {

    /** Absent: documents stay unscanned. */
    Optional<String> host();

    @WithDefault("3310")
    int port();

    /** How often documents that wait for it are looked for; "off" for never. */
    String every();
}
