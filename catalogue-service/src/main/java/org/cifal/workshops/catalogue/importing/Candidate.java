package org.cifal.workshops.catalogue.importing;

import java.util.List;
import org.cifal.workshops.catalogue.editing.CreateWorkshop;
import org.cifal.workshops.catalogue.importing.LineReportView.LineWarning;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * One line as it was read, whether it can be read or not.
 *
 * @param line counts from one
 * @param externalReference null where there is none to be read
 * @param workshop null where there are errors
 * @param base where in the line the workshop stands, as the beginning of a JSON pointer
 */
record Candidate(
        int line,
        String externalReference,
        CreateWorkshop workshop,
        boolean publish,
        String base,
        List<FieldError> errors,
        List<LineWarning> warnings) {

    static Candidate unreadable(int line, String externalReference, List<FieldError> errors) {
        return new Candidate(line, externalReference, null, false, "", errors, List.of());
    }

    /** Errors of the workshop as errors of the line. */
    List<FieldError> within(List<FieldError> ofWorkshop) {
        return ofWorkshop.stream()
                .map(error -> new FieldError(pointer(error.pointer()), error.detail()))
                .toList();
    }

    String pointer(String ofWorkshop) {
        return "#" + base + ofWorkshop.substring(1);
    }
}
