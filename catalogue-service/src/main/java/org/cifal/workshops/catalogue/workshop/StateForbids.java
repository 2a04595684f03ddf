package org.cifal.workshops.catalogue.workshop;

import java.time.LocalDate;
import java.util.Locale;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** What an editor wants does not follow from the state the workshop is in. */
public final class StateForbids extends Rejection {

    private StateForbids(String detail) {
        super(ProblemType.STATE_FORBIDS, detail);
    }

    static StateForbids action(EditorialAction action, PublicationStatus status) {
        return new StateForbids("The workshop is %s, and in this state it is not possible to %s."
                .formatted(words(status), wanted(action)));
    }

    static StateForbids withoutCall() {
        return new StateForbids("The workshop has no call for applications, so there is no deadline to extend.");
    }

    static StateForbids placesGivenBySelection() {
        return new StateForbids(
                "Places go to whoever comes first only with open registration, or until places are full; where they are"
                        + " given by selection or nomination, the deadline ends the call.");
    }

    static StateForbids fullAlready() {
        return new StateForbids("The workshop is full already.");
    }

    static StateForbids notFull() {
        return new StateForbids("The workshop is not full, so there is nothing to reopen.");
    }

    static StateForbids postponedAlready() {
        return new StateForbids("The workshop is postponed already; a rescheduling ends that.");
    }

    static StateForbids postponedStill() {
        return new StateForbids("The workshop is postponed; a rescheduling says when it took place.");
    }

    static StateForbids sameDays() {
        return new StateForbids("These are the days it has; there is nothing to announce.");
    }

    static StateForbids withoutTemplate() {
        return new StateForbids(
                "The call does not take this document on a form of the organiser, so it has no template.");
    }

    static StateForbids notBegun(LocalDate firstDay) {
        return new StateForbids(
                "The workshop begins on %s; before that there is nothing to complete.".formatted(firstDay));
    }

    private static String words(PublicationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String wanted(EditorialAction action) {
        return switch (action) {
            case EXTEND_DEADLINE -> "extend its deadline";
            case ATTACH_TEMPLATE -> "attach a template";
            default -> action.name().toLowerCase(Locale.ROOT) + " it";
        };
    }
}
