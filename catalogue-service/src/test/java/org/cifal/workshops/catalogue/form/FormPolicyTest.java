package org.cifal.workshops.catalogue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.form.FormFault.Kind;
import org.cifal.workshops.catalogue.form.FormQuestion.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormPolicyTest {

    private static final Texts LABEL = new Texts(Map.of("en", "Motivation", "ko", "지원 동기"));
    private static final AnswerSchema TEXT = text(null);

    @Test
    void a_form_that_can_be_asked_has_no_faults() {
        assertThat(FormPolicy.faults(form(
                        question("came-before", TEXT, null, null),
                        question("what-changed", text("[a-z]+"), new ShowWhen("came-before", List.of("yes")), null),
                        question("passport", TEXT, null, Step.AFTER_SELECTION))))
                .isEmpty();
    }

    static Stream<Arguments> faultyForms() {
        ShowWhen yes = new ShowWhen("came-before", List.of("yes"));
        return Stream.of(
                Arguments.of(
                        form(question("twice", TEXT, null, null), question("twice", TEXT, null, null)),
                        "/pages/0/questions/1/code",
                        Kind.CODE_USED_TWICE),
                Arguments.of(
                        form(question("what-changed", TEXT, yes, null)),
                        "/pages/0/questions/0/showWhen/question",
                        Kind.CONDITION_UNKNOWN),
                Arguments.of(
                        form(question("what-changed", TEXT, yes, null), question("came-before", TEXT, null, null)),
                        "/pages/0/questions/0/showWhen/question",
                        Kind.CONDITION_OUT_OF_ORDER),
                Arguments.of(
                        form(question("came-before", TEXT, yes, null)),
                        "/pages/0/questions/0/showWhen/question",
                        Kind.CONDITION_OUT_OF_ORDER),
                Arguments.of(
                        form(
                                question("came-before", TEXT, null, Step.AFTER_SELECTION),
                                question("what-changed", TEXT, yes, null)),
                        "/pages/0/questions/1/showWhen/question",
                        Kind.CONDITION_OUT_OF_ORDER),
                Arguments.of(
                        form(question("number", text("(a+)\\1"), null, null)),
                        "/pages/0/questions/0/schema/pattern",
                        Kind.PATTERN_UNREADABLE),
                Arguments.of(
                        form(choosing("country", "kh", "la", "kh")),
                        "/pages/0/questions/0/choices",
                        Kind.CODE_USED_TWICE),
                Arguments.of(
                        form(question("number", null, null, null)),
                        "/pages/0/questions/0/schema",
                        Kind.ANSWER_SCHEMA_CONTRADICTS),
                Arguments.of(
                        form(question("number", between("5", "4"), null, null)),
                        "/pages/0/questions/0/schema",
                        Kind.ANSWER_SCHEMA_CONTRADICTS));
    }

    @ParameterizedTest
    @MethodSource("faultyForms")
    void what_nobody_could_be_asked_or_could_answer_is_pointed_at(FormDefinition form, String pointer, Kind kind) {
        assertThat(FormPolicy.faults(form)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.kind()).isEqualTo(kind);
        });
    }

    private static FormDefinition form(FormQuestion... questions) {
        return new FormDefinition("2023-1", List.of(new FormPage("about-you", LABEL, null, List.of(questions))));
    }

    private static FormQuestion question(String code, AnswerSchema schema, ShowWhen showWhen, Step step) {
        return new FormQuestion(code, LABEL, null, null, schema, null, true, showWhen, null, step);
    }

    private static FormQuestion choosing(String code, String... values) {
        List<FormChoice> choices =
                Stream.of(values).map(value -> new FormChoice(value, LABEL)).toList();
        return new FormQuestion(code, LABEL, null, null, null, choices, true, null, null, null);
    }

    private static AnswerSchema text(String pattern) {
        return new AnswerSchema(AnswerSchema.Type.STRING, null, null, null, pattern, null, null, null, null, null);
    }

    private static AnswerSchema between(String minimum, String maximum) {
        return new AnswerSchema(
                AnswerSchema.Type.INTEGER,
                null,
                null,
                null,
                null,
                new BigDecimal(minimum),
                new BigDecimal(maximum),
                null,
                null,
                null);
    }
}
