package org.cifal.workshops.application.problem;

import java.sql.SQLException;

/** What failed and where, without what it says of itself: the database quotes values, and those can name a person. */
final class WordlessFailure extends Exception {

    private static final int DEEPEST = 20;

    private WordlessFailure(String what, Throwable cause, StackTraceElement[] where) {
        super(what, cause);
        setStackTrace(where);
    }

    /** The failure as it may stand in a log: as it is, unless the database has a part in it. */
    static Throwable shown(Throwable failure) {
        return saysWhatTheDatabaseSays(failure) ? of(failure, 0) : failure;
    }

    private static boolean saysWhatTheDatabaseSays(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static WordlessFailure of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return new WordlessFailure(
                what(failure),
                cause == null || depth == DEEPEST ? null : of(cause, depth + 1),
                failure.getStackTrace());
    }

    private static String what(Throwable failure) {
        String type = failure.getClass().getName();
        return failure instanceof SQLException refusal
                ? "%s, SQL state %s, error %d".formatted(type, refusal.getSQLState(), refusal.getErrorCode())
                : type;
    }
}
