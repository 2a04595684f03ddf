package org.cifal.workshops.application.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Brings the code from the mail. */
record OpenSession(@NotNull @Size(min = 8, max = 20) String code) {}
