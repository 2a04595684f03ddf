package org.cifal.workshops.catalogue.content;

import java.util.List;

/** How one gets in; a page may name several ways. */
public record Admission(List<Way> ways, String stated) {

    /** One way in. */
    public enum Way {
        OPEN_REGISTRATION,
        APPLICATION_AND_SELECTION,
        INVITATION_OR_NOMINATION,
        FIRST_COME_FIRST_SERVED,
        /** Words about who gets in, none about how. */
        NOT_STATED
    }
}
