package org.cifal.workshops.catalogue.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = Words.of(Fixtures.content("""
            {"owner": "cifal-jeju", "type": "workshop",
             "title": {"en": "Protecting Children", "ko": "인신매매 방지 교육", "es": "Niños y protección"},
             "venues": [{"city": "Málaga", "stated": "Malaga - Spain, Spain"}],
             "sections": [{"kind": "background", "items": [{"en": "the Palermo Protocol"}]}]}
            """));

    @Test
    void case_and_accents_do_not_matter() {
        assertThat(finds("MALAGA")).isTrue();
        assertThat(finds("málaga ninos PROTECCION")).isTrue();
        assertThat(finds("인신매매")).isTrue();
    }

    @Test
    void every_word_must_be_there_and_its_beginning_is_enough() {
        assertThat(finds("palermo child")).isTrue();
        assertThat(finds("palermo seoul")).isFalse();
        assertThat(finds("hildren")).isFalse();
    }

    @Test
    void no_words_bar_nothing() {
        assertThat(finds(" - ")).isTrue();
    }

    private boolean finds(String text) {
        return words.beginWithAll(Words.split(text));
    }
}
