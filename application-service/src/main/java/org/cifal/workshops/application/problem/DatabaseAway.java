package org.cifal.workshops.application.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** A request while the database is away is told so, and when to try again; everything else the database says is ours. */
@Provider
public class DatabaseAway extends ExceptionMapperBase<PersistenceException> {

    private static final int SECONDS_TO_WAIT = 5;

    @Inject
    ProblemAddresses addresses;

    @Override
    protected HttpProblem toProblem(PersistenceException failure) {
        boolean away = isTheReasonOf(failure);
        ProblemType type = away ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL_ERROR;
        var problem = HttpProblem.builder()
                .withType(addresses.of(type))
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(type.advice());
        return away
                ? problem.withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT).build()
                : problem.build();
    }

    /** Whether a statement failed because there is no connection, and not for what it says. */
    public static boolean isTheReasonOf(PersistenceException failure) {
        return causes(failure).anyMatch(DatabaseAway::isAboutTheConnection);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static boolean isAboutTheConnection(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException refusal && hasConnectionState(refusal));
    }

    /** The pool reports a connection it could not get in time as a bare {@code SQLException} without a state. */
    private static boolean hasConnectionState(SQLException refusal) {
        return refusal.getSQLState() == null || refusal.getSQLState().startsWith("08");
    }
}
