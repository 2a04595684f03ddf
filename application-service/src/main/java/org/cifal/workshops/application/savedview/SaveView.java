package org.cifal.workshops.application.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Keeps a question by name.
 *
 * @param sort absent means the order of submission
 * @param shared absent means not shared
 */
record SaveView(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 20) Map<@NotNull String, @NotNull List<@NotNull String>> filter,
        String sort,
        Boolean shared) {}
