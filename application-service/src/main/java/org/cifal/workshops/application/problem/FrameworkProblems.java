package org.cifal.workshops.application.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Collectors;
import org.cifal.workshops.api.AllowedMethods;

/**
 * Gives what the framework refuses a type of our vocabulary and words of our own: its messages name classes and SQL,
 * which nobody outside may see.
 */
@ApplicationScoped
public class FrameworkProblems implements ProblemPostProcessor {

    /** Read with the first request that needs them. */
    private static final class Served {
        private static final AllowedMethods METHODS = AllowedMethods.servedWith(FrameworkProblems.class);
    }

    private final ProblemAddresses addresses;

    FrameworkProblems(ProblemAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        ProblemType type = ProblemType.ofStatus(problem.getStatusCode());
        var ours = HttpProblem.builder()
                .withType(addresses.of(type))
                .withTitle(type.title())
                .withStatus(problem.getStatusCode())
                .withDetail(type.advice())
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(ours::withHeader);
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            Served.METHODS.at(context.path).ifPresent(methods -> ours.withHeader(HttpHeaders.ALLOW, methods));
        }
        List<FieldError> errors = errorsOf(problem, context.cause);
        if (!errors.isEmpty()) {
            ours.with("errors", errors);
        }
        return ours.build();
    }

    private static List<FieldError> errorsOf(HttpProblem problem, Throwable cause) {
        // Not by the problem's class: the library's own processors hand on a copy of the plain one.
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            return violations.stream()
                    .map(Violation.class::cast)
                    .map(FrameworkProblems::errorOf)
                    .toList();
        }
        Throwable root = cause != null && cause.getCause() instanceof JsonProcessingException nested ? nested : cause;
        if (root instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return List.of(new FieldError(pointerTo(mapping), "is not of the form the contract states"));
        }
        return List.of();
    }

    private static FieldError errorOf(Violation violation) {
        String path = violation
                .field
                .replaceAll("\\[(\\d+)]", ".$1")
                .replaceAll("\\[(.+?)]", ".$1")
                .replace('.', '/');
        boolean inBody = "body".equals(violation.in);
        return new FieldError((inBody ? "#/" : "#") + path, violation.message);
    }

    private static String pointerTo(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex()))
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "#/", ""));
    }

    /** After the library's own, which fills in the instance. */
    @Override
    public int priority() {
        return 98;
    }
}
