package org.cifal.workshops.catalogue.snapshot;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells what the database refuses, or cannot be asked, from what cannot be made of what it gave. */
final class OfTheDatabase {

    private static final int DEEPEST = 20;

    private OfTheDatabase() {}

    static boolean is(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException || cause instanceof QuarkusTransactionException);
    }
}
