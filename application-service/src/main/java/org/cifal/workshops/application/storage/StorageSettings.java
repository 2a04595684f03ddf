package org.cifal.workshops.application.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where documents are kept. */
@ConfigMapping(prefix = "workshops.documents")
interface StorageSettings {

    /** On this machine: where files are while they come in, and, with the store {@code folder}, where they stay. */
    Path folder();

    @WithDefault("folder")
    Kind store();

    /** Needed with the store {@code s3} alone. */
    Optional<S3> s3();

    /** How many files may come in at once; fewer than there are threads, by as many as are for everything else. */
    @WithDefault("400")
    int linesAtOnce();

    /** How many of them one applicant or one official may have: those of a whole dossier, sent at once. */
    @WithDefault("8")
    int linesOfOne();

    /** How often leftovers are looked for; "off" for never. */
    String sweepEvery();

    enum Kind {
        FOLDER,
        S3
    }

    /** A bucket that exists; the service makes none. */
    interface S3 {
        URI endpoint();

        String bucket();

        /** Absent: us-east-1, as stores that know no regions expect it. A default here would make the store configured. */
        Optional<String> region();

        String accessKey();

        String secretKey();
    }
}
