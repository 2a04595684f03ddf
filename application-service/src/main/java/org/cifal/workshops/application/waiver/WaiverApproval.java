package org.cifal.workshops.application.waiver;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One organisation agrees to admit the late, through one person. */
@Embeddable
public record WaiverApproval(String organisation, String approvedBy, Instant approvedAt) {}
