package org.cifal.workshops.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2023-10-02T00:00:00Z");

    @Test
    void a_letter_keeps_its_text_while_it_waits_and_no_longer_once_it_is_given_up() {
        Letter letter = aLetter();
        for (int attempt = 0; attempt < 9; attempt++) {
            letter.failed(NOW);
            assertThat(letter.state()).isEqualTo(Letter.State.WAITING);
            assertThat(letter.body()).isNotNull();
        }

        letter.failed(NOW);

        assertThat(letter.state()).isEqualTo(Letter.State.FAILED);
        assertThat(letter.body()).isNull();
        assertThat(letter.unsubscribe()).isEmpty();
    }

    @Test
    void a_letter_that_was_sent_keeps_no_text() {
        Letter letter = aLetter();
        letter.sent(NOW);
        assertThat(letter.body()).isNull();
        assertThat(letter.unsubscribe()).isEmpty();
    }

    private static Letter aLetter() {
        LetterText text = new LetterText("Your code", "Your code is 23456789");
        return new Letter("sign-in-code", UUID.randomUUID(), "s.tavake@police.example", text, false, NOW)
                .stoppedAt(URI.create("https://application.workshops.example/v1/reminders/secret"));
    }
}
