package org.cifal.workshops.application.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One organisation does not agree, which is enough.
 *
 * @param reason the applicant reads it
 */
@Embeddable
public record WaiverRefusal(
        @Column(name = "refused_for") String organisation,
        @Column(name = "refused_by") String refusedBy,
        @Column(name = "refusal_reason") String reason,
        @Column(name = "refused_at") Instant refusedAt) {}
