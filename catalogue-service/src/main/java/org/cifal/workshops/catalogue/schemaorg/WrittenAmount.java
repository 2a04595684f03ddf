package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An amount as documents write it: a number, or a text that groups its digits. {@code 1,000} and {@code 1.000} may be a
 * thousand or one, so neither is read.
 */
final class WrittenAmount {

    private static final Pattern OF_THE_CONTRACT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
    private static final Pattern POINT_OR_GROUP = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern COMMAS_THEN_POINT = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{1,4}");
    private static final Pattern POINTS_THEN_COMMA = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+,[0-9]{1,4}");
    private static final Pattern COMMAS_ALONE = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final Pattern POINTS_ALONE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){2,}");
    private static final Pattern COMMA_BEFORE_CENTS = Pattern.compile("[0-9]{1,12},[0-9]{1,2}");
    private static final Pattern BLANK_GROUPS =
            Pattern.compile("[0-9]{1,3}([ \\x{A0}\\x{202F}'][0-9]{3})+([.,][0-9]{1,2})?");

    /** ISO 4217 gives these three digits after the point. */
    private static final Set<String> IN_THOUSANDTHS = Set.of("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND");

    private WrittenAmount() {}

    /** As the contract writes amounts; empty where it cannot be read beyond doubt. */
    static Optional<String> read(JsonNode written, String currency) {
        String text = written.isNumber()
                ? written.decimalValue().toPlainString()
                : written.asText().strip();
        boolean doubtful =
                !written.isNumber() && POINT_OR_GROUP.matcher(text).matches() && !IN_THOUSANDTHS.contains(currency);
        return Optional.of(text)
                .filter(any -> !doubtful)
                .map(WrittenAmount::withoutGroups)
                .filter(amount -> OF_THE_CONTRACT.matcher(amount).matches());
    }

    private static String withoutGroups(String text) {
        if (COMMAS_THEN_POINT.matcher(text).matches()
                || COMMAS_ALONE.matcher(text).matches()) {
            return text.replace(",", "");
        }
        if (POINTS_THEN_COMMA.matcher(text).matches()
                || POINTS_ALONE.matcher(text).matches()) {
            return text.replace(".", "").replace(',', '.');
        }
        if (BLANK_GROUPS.matcher(text).matches()) {
            return text.replaceAll("[ \\x{A0}\\x{202F}']", "").replace(',', '.');
        }
        return COMMA_BEFORE_CENTS.matcher(text).matches() ? text.replace(',', '.') : text;
    }

    /** The code in capitals; empty where it is none. */
    static Optional<String> currency(String written) {
        return Optional.of(written.strip().toUpperCase(Locale.ROOT)).filter(code -> code.matches("[A-Z]{3}"));
    }
}
