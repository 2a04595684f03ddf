package org.cifal.workshops.application.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who reviews which application. */
@Schema(name = "ReviewAssignment")
record AssignmentView(
        UUID application,
        String reference,
        String workshop,
        String reviewer,
        String organisation,
        String status,
        Instant assignedAt) {

    static AssignmentView of(Review review, Application application, Call call) {
        return new AssignmentView(
                review.applicationId(),
                application.reference(),
                call.slug(),
                review.reviewer(),
                review.organisation(),
                review.status().slug(),
                review.assignedAt());
    }

    /** All assignments of one reviewer. */
    @Schema(name = "ReviewAssignments")
    record Page(List<AssignmentView> items) {}
}
