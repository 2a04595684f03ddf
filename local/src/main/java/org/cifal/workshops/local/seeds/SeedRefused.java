package org.cifal.workshops.local.seeds;

/** The catalogue did not take a seed; the message is one line with its answer. */
public final class SeedRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeedRefused(String message) {
        super(message);
    }

    SeedRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
