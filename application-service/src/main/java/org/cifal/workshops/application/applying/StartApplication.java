package org.cifal.workshops.application.applying;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Opens a draft for the workshop with this slug.
 *
 * @param invitationCode from the mail, where the call is by invitation
 */
record StartApplication(
        @NotNull @Size(max = 120) @jakarta.validation.constraints.Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String workshop,

        @Size(max = 20) String invitationCode) {}
