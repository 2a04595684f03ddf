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
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request while the database is away, or while another transaction holds what it needs for longer than MySQL lets it
 * wait, is told so, and when to try again; everything else the database says is ours.
 */
@Provider
public class DatabaseAway extends ExceptionMapperBase<PersistenceException> {

    private static final int SECONDS_TO_WAIT = 5;

    /** MySQL's numbers of a lock waited for in vain, and of a deadlock this side lost. */
    private static final Set<Integer> OF_A_LOCK = Set.of(1205, 1213);

    @Inject
    ProblemAddresses addresses;

    @Override
    protected HttpProblem toProblem(PersistenceException failure) {
        boolean away = mayPass(failure);
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

    /** Whether the same request may well succeed later. */
    static boolean mayPass(PersistenceException failure) {
        return causes(failure).anyMatch(cause -> isAboutTheConnection(cause) || isAboutALock(cause));
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

    /** Another transaction was in the way. */
    private static boolean isAboutALock(Throwable cause) {
        return cause instanceof SQLException refusal && OF_A_LOCK.contains(refusal.getErrorCode());
    }

    /** The pool reports a connection it could not get in time as a bare {@code SQLException} without a state. */
    private static boolean hasConnectionState(SQLException refusal) {
        return refusal.getSQLState() == null || refusal.getSQLState().startsWith("08");
    }
}
