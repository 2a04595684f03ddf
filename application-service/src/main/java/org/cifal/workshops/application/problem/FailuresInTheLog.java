package org.cifal.workshops.application.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Puts on record what failed on our side, in place of the library, which writes out the address that was asked and what
 * the database said; either can be a secret or name a person. Whatever is refused for its own sake is not logged.
 */
@ApplicationScoped
public class FailuresInTheLog implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(FailuresInTheLog.class);
    private static final int OURS = 500;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() >= OURS) {
            LOG.errorf(WordlessFailure.shown(context.cause), "A request was answered %d.", problem.getStatusCode());
        }
        return problem;
    }

    /** In the place of the library's own, before anything is changed. */
    @Override
    public int priority() {
        return 100;
    }
}
