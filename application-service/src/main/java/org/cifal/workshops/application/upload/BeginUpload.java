package org.cifal.workshops.application.upload;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Announces a file.
 *
 * @param code of the required document it is
 * @param size bytes of the whole file
 * @param sha256 of the whole file, lower-case hexadecimal
 */
record BeginUpload(
        @NotNull @Size(min = 1, max = 60) String code,
        @NotNull @Size(min = 1, max = 200) String filename,
        @NotNull @Size(min = 1, max = 100) String mediaType,
        @Min(1) long size,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
