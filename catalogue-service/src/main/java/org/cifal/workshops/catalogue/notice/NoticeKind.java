package org.cifal.workshops.catalogue.notice;

/** What a notice says happened. */
public enum NoticeKind {
    PUBLISHED,
    RESCHEDULED,
    POSTPONED,
    DEADLINE_EXTENDED,
    CORRECTED,
    COMPLETED,
    CANCELLED
}
