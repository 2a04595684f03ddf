package org.cifal.workshops.application.screening;

import java.util.List;
import org.cifal.workshops.application.eligibility.Verdict;

/** What the service itself can tell before a person has screened the application. */
public record ProposedScreening(Verdict completeness, String completenessReason, List<Finding> findings) {}
