package org.cifal.workshops.catalogue.content;

import java.util.List;

/** How one gets in; a page may name several ways. */
public record Admission(List<Way> ways, String stated) {

    /** Whether whoever registers takes part, without anybody selecting or nominating. */
    public boolean withoutSelection() {
        List<Way> named = ways == null ? List.of() : ways;
        return (named.contains(Way.OPEN_REGISTRATION) || named.contains(Way.FIRST_COME_FIRST_SERVED))
                && !named.contains(Way.APPLICATION_AND_SELECTION)
                && !named.contains(Way.INVITATION_OR_NOMINATION);
    }

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
