package org.cifal.workshops.catalogue.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;

/** A rule's refusal as a problem document. */
@Provider
public class RejectionMapper extends ExceptionMapperBase<Rejection> {

    @Inject
    ProblemAddresses addresses;

    @Override
    protected HttpProblem toProblem(Rejection rejection) {
        ProblemType type = rejection.type();
        var problem = HttpProblem.builder()
                .withType(addresses.of(type))
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(rejection.getMessage());
        if (!rejection.errors().isEmpty()) {
            problem.with("errors", rejection.errors());
        }
        rejection.members().forEach(problem::with);
        rejection.headers().forEach(problem::withHeader);
        rejection
                .retryAfter()
                .ifPresent(pause ->
                        problem.withHeader("Retry-After", pause.plusMillis(999).toSeconds()));
        return problem.build();
    }
}
