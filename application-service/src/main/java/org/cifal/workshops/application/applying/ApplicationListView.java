package org.cifal.workshops.application.applying;

import java.time.Instant;
import java.util.List;

/** All applications of one applicant, newest first. */
record ApplicationListView(Instant serverTime, List<ApplicationSummaryView> items) {}
