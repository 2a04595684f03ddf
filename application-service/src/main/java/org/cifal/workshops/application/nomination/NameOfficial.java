package org.cifal.workshops.application.nomination;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Names the official who nominates. */
record NameOfficial(
        @NotBlank @Size(max = 200) @Pattern(regexp = NameOfficial.A_NAME, message = NameOfficial.IS_NO_NAME)
        String name,

        @NotNull @Email @Size(max = 254) String email) {

    /**
     * One line of letters, marks and spaces of any script and what stands between them in names: the name goes into a mail
     * to somebody who never gave us their address, and is all of it that the applicant writes. A full stop does not join
     * what a mail program would make a link of; "Ph.D." and "J.R.R." are fine.
     */
    static final String A_NAME = "(?=.*\\p{L})(?!.*[\\p{L}\\p{M}]{3}\\.[\\p{L}\\p{M}])"
            + "[\\p{L}\\p{M}\\p{Zs}.,'\\u2019\\u00B7\\u30FB\\u05F3\\u05F4\\u0F0B\\u200C\\u200D-]*";

    static final String IS_NO_NAME =
            "must be a name in one line: letters, spaces and . , ' ’ · - with a space after a full stop";
}
