package org.cifal.workshops.application.storage;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of files: when the name was given, and what nobody can guess. The instant is in the name because a store's own
 * time stamps follow another clock than the service's, which a rehearsal can set.
 */
public final class StoredName {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{12})-[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private StoredName() {}

    /** A new name. */
    public static String give(Instant now) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return "%012x-%s".formatted(now.toEpochMilli(), HexFormat.of().formatHex(random));
    }

    /** When the name was given, to the millisecond; empty for a name that is none of ours, which nobody here removes. */
    static Optional<Instant> givenAt(String name) {
        return Optional.of(NAME.matcher(name))
                .filter(java.util.regex.Matcher::matches)
                .map(matched -> Instant.ofEpochMilli(Long.parseLong(matched.group(1), 16)));
    }
}
