package org.cifal.workshops.application.nomination;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Names the official who nominates. */
record NameOfficial(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Email @Size(max = 254) String email) {}
