package org.cifal.workshops.catalogue.importing;

/** What one refused line means for the others. */
enum ImportMode {
    ALL_OR_NOTHING,
    LINE_BY_LINE
}
