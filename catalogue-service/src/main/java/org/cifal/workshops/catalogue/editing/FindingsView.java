package org.cifal.workshops.catalogue.editing;

import java.time.Instant;
import java.util.List;
import org.cifal.workshops.catalogue.finding.UnusualStatements;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.PublicationPolicy;
import org.cifal.workshops.catalogue.workshop.Workshop;

/**
 * All that is to be said of a workshop's content.
 *
 * @param revision which content was judged
 * @param refusals what bars the publication
 * @param warnings what is unusual and bars nothing
 */
record FindingsView(Instant serverTime, long revision, List<Finding> refusals, List<Finding> warnings) {

    static FindingsView of(Workshop workshop, Instant now) {
        return new FindingsView(
                now,
                workshop.revision(),
                PublicationPolicy.findings(workshop.content()),
                UnusualStatements.of(workshop, now));
    }
}
