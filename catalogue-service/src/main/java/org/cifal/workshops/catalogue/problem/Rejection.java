package org.cifal.workshops.catalogue.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A refusal by a rule. Each feature names its own after the fact that stands in the way, as in {@code SlugTaken}. */
public abstract class Rejection extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<FieldError> errors;

    protected Rejection(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    protected Rejection(ProblemType type, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Further members of the problem document, such as the instants a decision rests on. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** How long to wait before trying again; empty where waiting alone changes nothing. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** Headers that only this refusal has. */
    public Map<String, String> headers() {
        return Map.of();
    }
}
