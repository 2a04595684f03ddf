package org.cifal.workshops.application.savedview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** A merge patch (RFC 7396): only what is named changes. */
record ChangeView(
        @Size(min = 1, max = 120) String name,
        @Size(max = 20) Map<@NotNull String, @NotNull List<@NotNull String>> filter,
        String sort,
        Boolean shared) {}
