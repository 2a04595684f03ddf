package org.cifal.workshops.catalogue.registration;

/** Whether one can apply. */
public enum RegistrationStatus {
    NOT_YET_OPEN,
    OPEN,
    /** The last seven days before the closing instant. */
    CLOSING_SOON,
    CLOSED,
    /** The organiser stated that all places are taken, and the call is not over. */
    FULL
}
