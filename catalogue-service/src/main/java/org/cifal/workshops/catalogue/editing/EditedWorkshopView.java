package org.cifal.workshops.catalogue.editing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cifal.workshops.catalogue.conditional.EntityTags;
import org.cifal.workshops.catalogue.finding.UnusualStatements;
import org.cifal.workshops.catalogue.idempotency.Answer;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * A workshop as its editors see it.
 *
 * @param warnings what is unusual; none of it bars anything
 */
public record EditedWorkshopView(@JsonUnwrapped WorkshopRecordView workshop, List<Finding> warnings) {

    /** With addresses that begin with {@code publicUrl}. */
    public static EditedWorkshopView of(Workshop workshop, String publicUrl) {
        return new EditedWorkshopView(WorkshopRecordView.of(workshop, publicUrl), UnusualStatements.of(workshop));
    }

    /** The answer to a change. */
    public static Answer answer(int status, String location, Workshop workshop, String publicUrl) {
        return new Answer(
                status, location, EntityTags.of(workshop.revision()), WireFormat.text(of(workshop, publicUrl)));
    }
}
