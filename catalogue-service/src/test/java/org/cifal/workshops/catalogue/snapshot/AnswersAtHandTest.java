package org.cifal.workshops.catalogue.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.junit.jupiter.api.Test;

class AnswersAtHandTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = 34 * MEGABYTE;

    private final AnswersAtHand answers = new AnswersAtHand();

    @Test
    void what_nobody_repeats_takes_no_room() {
        answers.keep("once", answer(1));
        assertThat(answers.to("once")).isEmpty();
        answers.keep("once", answer(1));
        assertThat(answers.to("once")).isPresent();
    }

    @Test
    void no_number_of_questions_takes_more_than_its_room() {
        for (int i = 0; i < 200; i++) {
            ask("question " + i);
            ask("question " + i);
        }
        int kept = (int) IntStream.range(0, 200)
                .filter(i -> answers.to("question " + i).isPresent())
                .count();
        assertThat(kept * answer(MEGABYTE).size())
                .isPositive()
                .isLessThan(MOST + answer(MEGABYTE).size());
    }

    @Test
    void a_long_question_takes_room_too() {
        String letters = "x".repeat(100_000);
        for (int i = 0; i < 400; i++) {
            answers.keep(i + letters, answer(1));
            answers.keep(i + letters, answer(1));
        }
        long kept = IntStream.range(0, 400)
                .filter(i -> answers.to(i + letters).isPresent())
                .count();
        assertThat(kept * 2 * letters.length()).isPositive().isLessThan(MOST);
    }

    @Test
    void what_would_throw_out_much_else_is_not_kept() {
        answers.keep("whole feed", answer(4 * MEGABYTE));
        answers.keep("whole feed", answer(4 * MEGABYTE));
        assertThat(answers.to("whole feed")).isEmpty();
    }

    @Test
    void what_is_asked_for_again_and_again_stays() {
        ask("favourite");
        ask("favourite");
        for (int i = 0; i < 200; i++) {
            ask("question " + i);
            ask("question " + i);
            assertThat(answers.to("favourite")).isPresent();
        }
    }

    private void ask(String question) {
        if (answers.to(question).isEmpty()) {
            answers.keep(question, answer(MEGABYTE));
        }
    }

    private static PreparedAnswer answer(int bytes) {
        return new PreparedAnswer(new byte[bytes], null, Map.of());
    }
}
