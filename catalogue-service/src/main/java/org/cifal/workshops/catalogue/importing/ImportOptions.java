package org.cifal.workshops.catalogue.importing;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.parameter.QueryParameters;

/**
 * How an import is meant.
 *
 * @param dryRun whether everything is tried and nothing kept
 * @param owner on whose behalf, where the document itself cannot say so
 */
record ImportOptions(ImportMode mode, boolean dryRun, Optional<String> owner) {

    private static final int LONGEST = 40;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static ImportOptions of(UriInfo uri, String... further) {
        String[] known = Arrays.copyOf(further, further.length + 2);
        known[further.length] = "mode";
        known[further.length + 1] = "dryRun";
        var parameters = QueryParameters.of(uri, known);
        ImportMode mode = parameters
                .parsed("mode", LONGEST, ImportOptions::mode, "must be one of: all-or-nothing, line-by-line")
                .orElse(ImportMode.ALL_OR_NOTHING);
        boolean dryRun = parameters
                .parsed("dryRun", LONGEST, ImportOptions::truth, "must be one of: true, false")
                .orElse(false);
        Optional<String> owner = parameters.parsed(
                "owner", LONGEST, ImportOptions::code, "must be an organisation's code such as cifal-jeju");
        parameters.check();
        return new ImportOptions(mode, dryRun, owner);
    }

    boolean allOrNothing() {
        return mode == ImportMode.ALL_OR_NOTHING;
    }

    private static Optional<ImportMode> mode(String given) {
        return Arrays.stream(ImportMode.values())
                .filter(mode ->
                        mode.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(given))
                .findFirst();
    }

    private static Optional<String> code(String given) {
        return Optional.of(given).filter(owner -> CODE.matcher(owner).matches());
    }

    private static Optional<Boolean> truth(String given) {
        return "true".equals(given) || "false".equals(given) ? Optional.of(Boolean.valueOf(given)) : Optional.empty();
    }
}
