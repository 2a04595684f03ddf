package org.cifal.workshops.catalogue.workshop;

/** What an editor does to a workshop. */
public enum EditorialAction {
    CREATE,
    CHANGE,
    DELETE,
    PUBLISH,
    RESCHEDULE,
    POSTPONE,
    EXTEND_DEADLINE,
    FILL,
    REOPEN,
    CORRECT,
    ATTACH_TEMPLATE,
    COMPLETE,
    CANCEL,
    WITHDRAW
}
