package org.cifal.workshops.application.waiver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Does not admit the late. */
record RefuseWaiver(@NotBlank @Size(max = 2000) String reason) {}
