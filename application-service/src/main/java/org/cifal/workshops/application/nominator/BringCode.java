package org.cifal.workshops.application.nominator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Brings the code from the mail. */
record BringCode(@NotNull @Size(min = 8, max = 20) String code) {}
