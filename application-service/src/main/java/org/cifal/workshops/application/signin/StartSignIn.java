package org.cifal.workshops.application.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks for a code. */
record StartSignIn(@NotNull @Email @Size(max = 254) String email) {}
