package org.cifal.workshops.application.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** In the reviewer's words. */
record DeclareConflict(@NotBlank @Size(max = 2000) String reason) {}
