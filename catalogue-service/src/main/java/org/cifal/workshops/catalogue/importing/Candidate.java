package org.cifal.workshops.catalogue.importing;

import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.editing.CreateWorkshop;
import org.cifal.workshops.catalogue.importing.LineReportView.LineWarning;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * One line as it was read, whether it can be read or not.
 *
 * @param line counts from one
 * @param externalReference null where there is none to be read
 * @param workshop null where there are errors
 * @param became what has become of it since it was published; empty where nothing has
 * @param place where in the line the workshop stands, or in the document the event
 */
record Candidate(
        int line,
        String externalReference,
        CreateWorkshop workshop,
        boolean publish,
        Optional<Became> became,
        Place place,
        List<FieldError> errors,
        List<LineWarning> warnings) {

    /**
     * A place in what was sent.
     *
     * @param pointer JSON pointer to it
     * @param isWorkshop whether the workshop itself stands there, and not an event it was made from
     */
    record Place(String pointer, boolean isWorkshop) {

        private static final String OWNER = "#/owner";

        /** What is found in a draft that was made here is to be looked at there. */
        String ofFinding(String inWorkshop) {
            return isWorkshop ? "#" + pointer + inWorkshop.substring(1) : inWorkshop;
        }

        /** The owner of an event is a parameter of the request; anything else is the event as a whole. */
        String ofError(String inWorkshop) {
            if (isWorkshop) {
                return ofFinding(inWorkshop);
            }
            return inWorkshop.equals(OWNER) ? "#owner" : whole();
        }

        /** What the line is known by; an event is by one of several members. */
        String ofReference() {
            return isWorkshop ? "#/externalReference" : whole();
        }

        String whole() {
            return "#" + pointer;
        }
    }

    static Candidate unreadable(int line, String externalReference, List<FieldError> errors) {
        return unreadable(line, externalReference, errors, List.of());
    }

    static Candidate unreadable(
            int line, String externalReference, List<FieldError> errors, List<LineWarning> warnings) {
        return new Candidate(
                line, externalReference, null, false, Optional.empty(), new Place("", true), errors, warnings);
    }

    /** Errors of the workshop as errors of what was sent. */
    List<FieldError> within(List<FieldError> ofWorkshop) {
        return ofWorkshop.stream()
                .map(error -> new FieldError(place.ofError(error.pointer()), error.detail()))
                .toList();
    }
}
