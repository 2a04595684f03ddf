package org.cifal.workshops.application.document;

/** Whose hand a document comes from. */
enum Hand {
    APPLICANT,
    OFFICIAL
}
