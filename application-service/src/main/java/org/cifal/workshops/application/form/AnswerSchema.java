package org.cifal.workshops.application.form;

import java.math.BigDecimal;

/**
 * What a good answer is: the keywords of JSON Schema (2020-12) that organisers may use.
 *
 * @param type {@code string}, {@code integer}, {@code number}, {@code boolean}, or {@code array}, of strings
 * @param format {@code date}, {@code email} or {@code uri}
 */
public record AnswerSchema(
        String type,
        String format,
        Integer minLength,
        Integer maxLength,
        String pattern,
        BigDecimal minimum,
        BigDecimal maximum,
        Integer minItems,
        Integer maxItems,
        Boolean uniqueItems) {

    static final AnswerSchema TEXT = new AnswerSchema("string", null, null, null, null, null, null, null, null, null);
}
