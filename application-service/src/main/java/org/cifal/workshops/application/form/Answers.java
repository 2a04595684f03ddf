package org.cifal.workshops.application.form;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was answered, by code of the question. A value is what JSON has: text, number, boolean, list or map; never null.
 * Nothing is said of whether it is a good answer.
 */
public record Answers(Map<String, Object> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, Object> inOrder = new TreeMap<>(byQuestion);
        inOrder.values().removeIf(Objects::isNull);
        byQuestion = Collections.unmodifiableMap(inOrder);
    }

    public boolean none() {
        return byQuestion.isEmpty();
    }

    /** The answers to those questions alone. */
    public Answers to(Predicate<String> questions) {
        Map<String, Object> those = new TreeMap<>(byQuestion);
        those.keySet().removeIf(questions.negate());
        return new Answers(those);
    }
}
