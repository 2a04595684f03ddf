package org.cifal.workshops.catalogue.form;

import java.math.BigDecimal;

/** What a good answer is: the keywords of JSON Schema (2020-12) that organisers may use. */
public record AnswerSchema(
        Type type,
        Format format,
        Integer minLength,
        Integer maxLength,
        String pattern,
        BigDecimal minimum,
        BigDecimal maximum,
        Integer minItems,
        Integer maxItems,
        Boolean uniqueItems) {

    /** Of an array the items are strings. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        ARRAY
    }

    /** What a string stands for. */
    public enum Format {
        DATE,
        EMAIL,
        URI
    }

    /** Whether a lower bound lies above its upper one, so that no answer is good. */
    boolean admitsNothing() {
        return above(minLength, maxLength) || above(minItems, maxItems) || above(minimum, maximum);
    }

    private static <T extends Comparable<T>> boolean above(T lower, T upper) {
        return lower != null && upper != null && lower.compareTo(upper) > 0;
    }
}
