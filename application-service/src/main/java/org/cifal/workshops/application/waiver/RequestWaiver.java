package org.cifal.workshops.application.waiver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks to be admitted although late. */
record RequestWaiver(@NotBlank @Size(max = 2000) String reason) {}
