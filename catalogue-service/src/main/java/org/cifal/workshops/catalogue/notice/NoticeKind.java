package org.cifal.workshops.catalogue.notice;

/** What a notice says happened. */
public enum NoticeKind {
    PUBLISHED,
    RESCHEDULED,
    POSTPONED,
    DEADLINE_EXTENDED,
    FULL,
    PLACES_FREE,
    CORRECTED,
    COMPLETED,
    CANCELLED
}
