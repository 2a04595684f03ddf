package org.cifal.workshops.application.signin;

import java.time.Instant;
import java.util.UUID;

/** A sign-in that waits for its code. */
record SignInView(UUID id, Instant expiresAt) {

    static SignInView of(ProvingAddress.CodeSent sent) {
        return new SignInView(sent.id(), sent.expiresAt());
    }
}
