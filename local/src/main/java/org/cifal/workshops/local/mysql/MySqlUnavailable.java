package org.cifal.workshops.local.mysql;

/** MySQL cannot run here; the message is one line that says what is wrong and what to do. */
public final class MySqlUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MySqlUnavailable(String message) {
        super(message);
    }

    public MySqlUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
