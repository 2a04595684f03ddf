package org.cifal.workshops.application.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cifal.workshops.application.form.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerLimitsPolicyTest {

    @Test
    void as_many_as_there_may_be_are_saved_and_one_more_is_not() {
        assertThat(AnswerLimitsPolicy.exceeded(many(AnswerLimitsPolicy.MOST_ANSWERS)))
                .isEmpty();
        assertThat(AnswerLimitsPolicy.exceeded(many(AnswerLimitsPolicy.MOST_ANSWERS + 1)))
                .isPresent();
    }

    @Test
    void bytes_are_counted_not_characters() {
        int half = AnswerLimitsPolicy.MOST_BYTES / 2;
        assertThat(AnswerLimitsPolicy.exceeded(answering("a".repeat(half)))).isEmpty();
        assertThat(AnswerLimitsPolicy.exceeded(answering("한".repeat(half)))).isPresent();
    }

    @Test
    void nesting_has_an_end() {
        assertThat(AnswerLimitsPolicy.exceeded(answering(List.of(List.of(List.of("deep"))))))
                .isEmpty();
        assertThat(AnswerLimitsPolicy.exceeded(answering(List.of(List.of(List.of(List.of("too deep")))))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[2J", "\u0085", "\ud83d"})
    void what_is_no_text_is_not_saved(String control) {
        assertThat(AnswerLimitsPolicy.exceeded(answering("name" + control))).isPresent();
    }

    @Test
    void lines_and_every_script_are_text() {
        assertThat(AnswerLimitsPolicy.exceeded(answering("first\r\nsecond\tthird 지원 동기 🕊")))
                .isEmpty();
    }

    private static Answers answering(Object value) {
        return new Answers(Map.of("motivation", value));
    }

    private static Answers many(int count) {
        return new Answers(
                IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "question-" + i, Function.identity())));
    }
}
