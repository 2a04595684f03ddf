package org.cifal.workshops.catalogue.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;

/** What the database refuses with the commit, as the number of a change, is told like what it refuses before. */
@Provider
public class CommitRefused extends ExceptionMapperBase<QuarkusTransactionException> {

    @Inject
    DatabaseAway database;

    @Override
    protected HttpProblem toProblem(QuarkusTransactionException failure) {
        return database.toProblem(new PersistenceException(failure));
    }
}
