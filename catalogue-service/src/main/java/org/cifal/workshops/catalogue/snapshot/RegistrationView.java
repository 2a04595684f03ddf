package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.Optional;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;

/** Whether one can apply, and from when on another answer holds. */
record RegistrationView(RegistrationStatus status, Optional<Instant> changesAt) {

    static RegistrationView of(Registration registration) {
        return new RegistrationView(registration.status(), registration.changesAt());
    }
}
