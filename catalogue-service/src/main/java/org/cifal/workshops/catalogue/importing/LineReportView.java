package org.cifal.workshops.catalogue.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * What became of one line, or would become of it.
 *
 * @param id absent where there is no such workshop, because nothing was kept
 * @param errors why it was refused, all at once
 * @param warnings what is unusual and was taken as it is
 */
record LineReportView(
        int line,
        String externalReference,
        Outcome outcome,
        UUID id,
        String slug,
        List<FieldError> errors,
        List<LineWarning> warnings) {

    /** As many warnings as the contract has room for; the last one says that there are more. */
    private static final int MOST_WARNINGS = 500;

    LineReportView {
        warnings = warnings.size() <= MOST_WARNINGS ? List.copyOf(warnings) : shortened(warnings);
    }

    private static List<LineWarning> shortened(List<LineWarning> warnings) {
        var told = new ArrayList<>(warnings.subList(0, MOST_WARNINGS - 1));
        int further = warnings.size() - told.size();
        told.add(new LineWarning("more-warnings", "#", "%d further warnings are not told here".formatted(further)));
        return List.copyOf(told);
    }

    /** What became of it. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /**
     * Something an editor should look at.
     *
     * @param code which rule speaks
     */
    record LineWarning(String code, String pointer, String detail) {}

    static LineReportView refused(Candidate candidate, List<FieldError> errors) {
        return new LineReportView(
                candidate.line(),
                candidate.externalReference(),
                Outcome.REFUSED,
                null,
                null,
                errors,
                candidate.warnings());
    }
}
