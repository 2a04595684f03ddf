package org.cifal.workshops.catalogue.importing;

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
