package org.cifal.workshops.application.answering;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.form.Answers;

/** How much may be answered, good or not: what is saved while it is still incomplete must be bounded all the same. */
public final class AnswerLimitsPolicy {

    static final int MOST_ANSWERS = 300;
    static final int MOST_BYTES = 64 * 1024;
    static final int DEEPEST = 4;

    private AnswerLimitsPolicy() {}

    /** What is too much, in words; empty when nothing is. */
    public static Optional<String> exceeded(Answers answers) {
        if (answers.byQuestion().size() > MOST_ANSWERS) {
            return Optional.of("are more than %d".formatted(MOST_ANSWERS));
        }
        if (depth(answers.byQuestion()) > DEEPEST) {
            return Optional.of("are nested more than %d deep".formatted(DEEPEST));
        }
        if (bytes(answers.byQuestion()) > MOST_BYTES) {
            return Optional.of("have together more than %d bytes".formatted(MOST_BYTES));
        }
        return hasControls(answers.byQuestion())
                ? Optional.of("have a control character other than tab and line break, or half a character")
                : Optional.empty();
    }

    private static int depth(Object value) {
        if (value instanceof Map<?, ?> map) {
            return 1
                    + map.values().stream()
                            .mapToInt(AnswerLimitsPolicy::depth)
                            .max()
                            .orElse(0);
        }
        if (value instanceof List<?> list) {
            return 1 + list.stream().mapToInt(AnswerLimitsPolicy::depth).max().orElse(0);
        }
        return 0;
    }

    private static long bytes(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .mapToLong(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                    .sum();
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(AnswerLimitsPolicy::bytes).sum();
        }
        return String.valueOf(value).getBytes(StandardCharsets.UTF_8).length + 1L;
    }

    private static boolean hasControls(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .anyMatch(entry -> hasControls(entry.getKey()) || hasControls(entry.getValue()));
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(AnswerLimitsPolicy::hasControls);
        }
        return value instanceof String text && text.codePoints().anyMatch(AnswerLimitsPolicy::isNoText);
    }

    private static boolean isNoText(int character) {
        boolean lineBreak = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !lineBreak) || Character.getType(character) == Character.SURROGATE;
    }
}
