package org.cifal.workshops.application.selection;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One organisation approved the proposals as they stood, through one person. */
@Embeddable
public record Approval(String organisation, String approvedBy, Instant approvedAt) {}
