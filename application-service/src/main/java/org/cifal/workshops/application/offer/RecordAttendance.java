package org.cifal.workshops.application.offer;

import jakarta.validation.constraints.NotNull;

/** Whether an applicant who had a seat was there. */
record RecordAttendance(@NotNull Boolean attended) {}
