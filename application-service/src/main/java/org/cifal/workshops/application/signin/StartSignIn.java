package org.cifal.workshops.application.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** Asks for a code. */
record StartSignIn(@NotNull @Email @Size(max = 254) String email) {

    /** As it is compared and kept: in lower case. */
    String address() {
        return email.trim().toLowerCase(Locale.ROOT);
    }
}
