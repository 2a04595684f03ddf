package org.cifal.workshops.application.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cifal.workshops.application.problem.FieldError;
import org.junit.jupiter.api.Test;

class ListQuestionTest {

    private static final Set<String> OF_THE_REQUEST = Set.of("limit", "cursor");

    @Test
    void everything_that_is_wrong_is_told_at_once_with_what_there_is() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("status", List.of("draft"));
        parameters.put("colour", List.of("red"));
        parameters.put("late", List.of("perhaps"));
        parameters.put("sort", List.of("shoeSize"));
        parameters.put("q", List.of("one", "two"));
        parameters.put("limit", List.of("20"));
        assertThatThrownBy(() -> ListQuestion.read(parameters, OF_THE_REQUEST))
                .isInstanceOfSatisfying(QuestionInvalid.class, refusal -> {
                    assertThat(refusal.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly("#status", "#colour", "#late", "#sort", "#q");
                    assertThat(refusal.errors().get(1).detail())
                            .contains("status, completeness, eligibility, seal, country")
                            .endsWith("sort, cursor, limit");
                    assertThat(refusal.errors().get(3).detail())
                            .contains("submittedAt, familyName, country, reference, completeness, eligibility");
                });
    }

    @Test
    void a_draft_is_not_even_a_value() {
        assertThat(ListFilter.STATUS.wrong(List.of("draft"))).isPresent();
        assertThat(ListFilter.STATUS.wrong(List.of("submitted", "under-review")))
                .isEmpty();
    }

    @Test
    void a_question_written_out_reads_as_the_same_question() {
        ListQuestion question = ListQuestion.read(
                Map.of("country", List.of("SB", "FJ", "SB"), "sort", List.of("-familyName")), Set.of());
        assertThat(question.parameters())
                .isEqualTo(Map.of("country", List.of("FJ", "SB"), "sort", List.of("-familyName")));
        assertThat(ListQuestion.read(question.parameters(), Set.of())).isEqualTo(question);
    }
}
