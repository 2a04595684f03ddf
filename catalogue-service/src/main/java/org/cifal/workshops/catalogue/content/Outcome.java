package org.cifal.workshops.catalogue.content;

import java.util.List;

/** What is reported after the event. */
public record Outcome(List<Texts> report, List<ParticipationCount> participation) {

    /**
     * A count as reported.
     *
     * @param unit persons, agencies, delegations …: units differ from page to page and are kept
     */
    public record ParticipationCount(int count, String unit, String stated) {}
}
