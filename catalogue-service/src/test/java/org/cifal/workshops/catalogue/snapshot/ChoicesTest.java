package org.cifal.workshops.catalogue.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Choice;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final List<String> TITLE = List.of("en", "ko");
    private static final List<String> TEXTS = List.of("en", "ko", "fr");

    @Test
    void who_wants_the_same_of_other_languages_is_chosen_for_by_what_there_is() {
        List<String> wanted = List.of("fr", "ko");
        var choices = new Choices(wanted);

        assertThat(choices.of(SpokenLanguages.of(TITLE, TEXTS))).isEqualTo(new Choice("ko", List.of("fr", "ko")));
        assertThat(choices.of(SpokenLanguages.of(List.of("fr"), TEXTS)))
                .isEqualTo(new Choice("fr", List.of("fr", "ko")));
        assertThat(choices.of(SpokenLanguages.of(TITLE, TITLE))).isEqualTo(new Choice("ko", List.of("ko")));
        assertThat(new Choices(List.of("ko", "fr")).of(SpokenLanguages.of(TITLE, TEXTS)))
                .isEqualTo(new Choice("ko", List.of("ko", "fr")));
        assertThat(choices.of(SpokenLanguages.of(TITLE, TEXTS))).isEqualTo(new Choice("ko", List.of("fr", "ko")));
    }

    @Test
    void who_names_more_languages_than_are_remembered_is_chosen_for_all_the_same() {
        List<String> many = Stream.concat(Collections.nCopies(60, "tlh").stream(), Stream.of("fr", "ko"))
                .toList();

        assertThat(new Choices(many).of(SpokenLanguages.of(TITLE, TEXTS)))
                .isEqualTo(new Choice("ko", List.of("fr", "ko")));
    }
}
