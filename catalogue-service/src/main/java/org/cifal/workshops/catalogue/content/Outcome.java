package org.cifal.workshops.catalogue.content;

import java.util.List;

/** What is reported after the event. */
public record Outcome(List<Texts> report, List<ParticipationCount> participation) {

    public boolean reportsNothing() {
        return (report == null || report.isEmpty()) && (participation == null || participation.isEmpty());
    }

    /** What was counted. */
    public enum Measure {
        APPLICATIONS,
        SELECTED,
        PARTICIPANTS,
        OBSERVERS,
        AWARDS,
        COUNTRIES,
        OTHER
    }

    /** How exact a count claims to be. */
    public enum Exactness {
        EXACT,
        ABOUT,
        MORE_THAN
    }

    /**
     * A count as reported.
     *
     * @param unit persons, agencies, delegations …: units differ from page to page and are kept
     * @param measure absent means who took part
     * @param exactness absent means exact
     * @param includes the roles a count mixes
     * @param by who reports it
     */
    public record ParticipationCount(
            int count,
            String unit,
            Measure measure,
            Exactness exactness,
            List<String> includes,
            String by,
            String stated) {

        /** A count of who took part. */
        public ParticipationCount(int count, String unit, String stated) {
            this(count, unit, null, null, null, null, stated);
        }
    }
}
