package org.cifal.workshops.application.applying;

/** A representation and the version it shows. */
record Versioned(ApplicationView view, long version) {}
