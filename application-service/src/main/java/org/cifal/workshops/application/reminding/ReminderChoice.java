package org.cifal.workshops.application.reminding;

import jakarta.validation.constraints.NotNull;

/** Whether an applicant wants to be reminded. */
record ReminderChoice(@NotNull Boolean wanted) {}
