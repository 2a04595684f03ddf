package org.cifal.workshops.application.precondition;

import java.util.stream.Stream;

/** The {@code If-Match} header of a request, held against the version there is. */
public final class IfMatch {

    private IfMatch() {}

    /** Refuses with 428 without the header and with 412 unless one of its entity tags is the version's, compared strongly. */
    public static void require(String header, long version) {
        require(header, tag(version));
    }

    /** The same for a version that is named by more than a number. */
    public static void require(String header, String present) {
        if (header == null || header.isBlank()) {
            throw new PreconditionMissing();
        }
        boolean matches = "*".equals(header.trim())
                || Stream.of(header.split(",")).map(String::trim).anyMatch(present::equals);
        if (!matches) {
            throw new VersionStale(present);
        }
    }

    /** The entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
