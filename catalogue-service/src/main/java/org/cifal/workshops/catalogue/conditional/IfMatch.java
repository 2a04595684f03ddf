package org.cifal.workshops.catalogue.conditional;

/** A change names the version it is based on. */
public final class IfMatch {

    private IfMatch() {}

    /**
     * Lets only a change of the present version pass.
     *
     * @param header {@code If-Match} as it was sent, or null
     * @throws VersionMissing without it (428, RFC 6585)
     * @throws StaleVersion where it names another version (412, RFC 9110 §13.1.1)
     */
    public static void check(String header, long revision) {
        if (header == null || header.isBlank()) {
            throw new VersionMissing();
        }
        if (!EntityTags.anyMatchesStrongly(header, EntityTags.of(revision))) {
            throw new StaleVersion();
        }
    }
}
