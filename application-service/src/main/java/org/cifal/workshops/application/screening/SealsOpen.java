package org.cifal.workshops.application.screening;

import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** A dossier cannot pass while a seal it must carry is not confirmed by a person. */
public class SealsOpen extends Rejection {

    private final transient List<String> documents;

    SealsOpen(List<String> documents) {
        super(
                ProblemType.SEALS_OPEN,
                "The official seal is not confirmed on %s.".formatted(String.join(", ", documents)));
        this.documents = List.copyOf(documents);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("documents", documents);
    }
}
