package org.cifal.workshops.catalogue.call;

import java.time.LocalDate;

/**
 * Who hears of the decision individually.
 *
 * @param by the day by which the page promises an answer, in the host's zone
 */
public record NotificationPolicy(Kind kind, LocalDate by, String stated) {

    /** The 2020 call notifies only the selected; the 2014 one everyone. */
    public enum Kind {
        SELECTED_ONLY,
        EVERYONE
    }
}
