package org.cifal.workshops.catalogue.call;

/** Who hears of the decision individually. */
public record NotificationPolicy(Kind kind, String stated) {

    /** The 2020 call notifies only the selected; the 2014 one everyone. */
    public enum Kind {
        SELECTED_ONLY,
        EVERYONE
    }
}
