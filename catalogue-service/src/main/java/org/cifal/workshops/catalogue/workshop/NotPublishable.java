package org.cifal.workshops.catalogue.workshop;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** The content states something nobody could act on. */
public final class NotPublishable extends Rejection {

    NotPublishable(List<Finding> findings) {
        super(
                ProblemType.NOT_PUBLISHABLE,
                findings.size() == 1
                        ? "One thing bars the publication."
                        : "%d things bar the publication.".formatted(findings.size()),
                findings.stream()
                        .map(finding -> new FieldError(finding.pointer(), finding.detail()))
                        .toList());
    }
}
