package org.cifal.workshops.application.applying;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Opens a draft for the workshop with this slug.
 *
 * @param invitationCode from the mail, where the call is by invitation
 * @param lateBecause the request for a waiver of whoever comes after the deadline; null in time
 */
record StartApplication(
        @NotNull @Size(max = 120) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*+")
        String workshop,

        @Size(max = 20) String invitationCode,

        @Size(min = 1, max = 2000) @Pattern(regexp = "(?s).*\\S.*")
        String lateBecause) {}
