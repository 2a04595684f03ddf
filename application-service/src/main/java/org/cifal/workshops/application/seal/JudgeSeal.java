package org.cifal.workshops.application.seal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says whether the document carries the official seal.
 *
 * @param reason asked for where it does not
 */
record JudgeSeal(
        @NotNull Boolean confirmed,
        @Size(min = 1, max = 1000) String reason) {}
