package org.cifal.workshops.application.review;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param subject of the reviewer's access tokens
 * @param organisation code of the reviewer's organisation
 * @param email to suspect a conflict of interest by; may be null
 */
record AssignReviewer(
        @NotBlank @Size(max = 255) String subject,

        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*+")
        String organisation,

        @Email @Size(max = 254) String email) {}
