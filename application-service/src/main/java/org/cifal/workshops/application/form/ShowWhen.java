package org.cifal.workshops.application.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * Shows a question only where an earlier one has one of these answers.
 *
 * @param isOneOf texts, numbers or booleans
 */
public record ShowWhen(String question, List<Object> isOneOf) {

    /** Whether it is one of them or, where several were chosen, holds one. */
    public boolean metBy(Object answer) {
        if (answer instanceof List<?> several) {
            return several.stream().anyMatch(this::metBy);
        }
        return answer != null && isOneOf.stream().anyMatch(value -> same(value, answer));
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        return one.equals(other);
    }
}
