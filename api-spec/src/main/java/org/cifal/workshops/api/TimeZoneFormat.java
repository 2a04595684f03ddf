package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.FormatValidator;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.MessageSourceValidationMessage;
import com.networknt.schema.ValidationContext;
import com.networknt.schema.ValidationMessage;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the contracts mean by {@code format: time-zone}: the name of a zone of the IANA database, or of a link in it, as
 * it is spelt there. An offset ({@code +09:00}, {@code UTC+9}) is none: it knows no summer time and no calendar reads it
 * as a TZID. Nor is an abbreviation ({@code KST}).
 */
public final class TimeZoneFormat implements Format {

    private static final String EXPECTED =
            "must be the name of a zone in the IANA time zone database, such as Asia/Seoul";
    private static final Set<String> KNOWN = known();

    @Override
    public String getName() {
        return "time-zone";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return KNOWN.contains(value);
    }

    /** Says what is expected; the validator has words for its own formats alone. */
    @Override
    public Set<ValidationMessage> validate(
            ExecutionContext context,
            ValidationContext validation,
            JsonNode value,
            JsonNode document,
            JsonNodePath at,
            boolean asserted,
            Supplier<MessageSourceValidationMessage.Builder> message,
            FormatValidator validator) {
        return asserted && value.isTextual() && !matches(context, value.textValue())
                ? Set.of(message.get().message(EXPECTED).build())
                : Set.of();
    }

    /**
     * Without what Java has of its own, and without three that IANA has for the sake of old systems and Java does not
     * read as zones before version 23: what one instance accepts, each must be able to read.
     */
    private static Set<String> known() {
        var known = new HashSet<>(ZoneId.getAvailableZoneIds());
        known.removeIf(zone -> zone.startsWith("SystemV/"));
        known.removeAll(Set.of("EST", "MST", "HST"));
        return Set.copyOf(known);
    }
}
