package org.cifal.workshops.catalogue.problem;

import java.util.List;
import java.util.Map;

/** A refusal by a rule. Each feature names its own after the fact that stands in the way, as in {@code DeadlineMovesBack}. */
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
}
