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

    /**
     * Lets only a whole replacement of the present representation pass, or with {@code If-None-Match: *} only a first
     * one (RFC 9110 §13.1.2).
     *
     * @param ifMatch {@code If-Match} as it was sent, or null
     * @param ifNoneMatch {@code If-None-Match} as it was sent, or null
     * @param present the present strong tag, or null where there is nothing yet
     * @throws VersionMissing without either
     * @throws StaleVersion where what stands is another than the one named
     */
    public static void checkReplacement(String ifMatch, String ifNoneMatch, String present) {
        if (ifMatch == null && !"*".equals(ifNoneMatch)) {
            throw new VersionMissing();
        }
        boolean expected =
                ifMatch == null ? present == null : present != null && EntityTags.anyMatchesStrongly(ifMatch, present);
        if (!expected) {
            throw new StaleVersion();
        }
    }
}
