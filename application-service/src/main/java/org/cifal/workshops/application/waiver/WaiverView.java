package org.cifal.workshops.application.waiver;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as officers read it. Of the draft behind it they see who it is, and nothing else. */
@Schema(name = "Waiver")
record WaiverView(
        UUID id,
        String familyName,
        String givenNames,
        String reason,
        String status,
        Instant requestedAt,
        List<ApprovalView> approvals,
        List<String> awaiting,
        RefusalView refusal,
        Instant admittedUntil) {

    static WaiverView of(Waiver waiver, Application application, Set<String> needed) {
        boolean open = waiver.status() == WaiverStatus.REQUESTED;
        return new WaiverView(
                waiver.id(),
                application.profile().familyName(),
                application.profile().givenNames(),
                waiver.reason(),
                waiver.status().slug(),
                waiver.requestedAt(),
                waiver.approvals().stream().map(ApprovalView::of).toList(),
                open ? List.copyOf(WaiverPolicy.missing(needed, waiver.approvals())) : List.of(),
                waiver.refusal().map(RefusalView::of).orElse(null),
                waiver.admittedUntil().orElse(null));
    }

    @Schema(name = "WaiverApproval")
    record ApprovalView(String organisation, String approvedBy, Instant approvedAt) {
        static ApprovalView of(WaiverApproval approval) {
            return new ApprovalView(approval.organisation(), approval.approvedBy(), approval.approvedAt());
        }
    }

    @Schema(name = "WaiverRefusal")
    record RefusalView(String organisation, String refusedBy, String reason, Instant refusedAt) {
        static RefusalView of(WaiverRefusal refusal) {
            return new RefusalView(refusal.organisation(), refusal.refusedBy(), refusal.reason(), refusal.refusedAt());
        }
    }

    /** All requests to one workshop. */
    @Schema(name = "WaiverList")
    record Items(List<WaiverView> items) {}
}
