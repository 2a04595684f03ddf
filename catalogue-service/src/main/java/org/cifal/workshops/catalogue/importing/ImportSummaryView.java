package org.cifal.workshops.catalogue.importing;

/**
 * The last line of a report.
 *
 * @param kept whether what the lines say was done; not after a dry run, nor where one line barred all
 */
record ImportSummaryView(
        int lines,
        int created,
        int updated,
        int unchanged,
        int refused,
        ImportMode mode,
        boolean dryRun,
        boolean kept) {}
