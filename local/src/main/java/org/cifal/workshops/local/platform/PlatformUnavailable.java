package org.cifal.workshops.local.platform;

/** The platform cannot start or go on; the message is one line that says what is wrong and what to do. */
public final class PlatformUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformUnavailable(String message) {
        super(message);
    }

    public PlatformUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
