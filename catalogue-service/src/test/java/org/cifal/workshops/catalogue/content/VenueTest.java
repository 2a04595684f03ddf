package org.cifal.workshops.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VenueTest {

    private static final PlaceWords KOREAN = new PlaceWords("국제연수센터", null, "제주", null, null);
    private static final Venue IN_JEJU = venue("en", Map.of("ko", KOREAN));

    @Test
    void what_a_language_leaves_out_stays_as_it_is_and_both_languages_are_named() {
        assertThat(IN_JEJU.in("ko").words())
                .isEqualTo(new PlaceWords("국제연수센터", null, "제주", "Jeju-do", "Jeju, Republic of Korea"));
        assertThat(IN_JEJU.in("ko").language()).isNull();
        assertThat(IN_JEJU.languagesToldIn("ko")).containsExactly("ko", "en");
        assertThat(IN_JEJU.languageOf("ko", List.of(PlaceWords::name, PlaceWords::city)))
                .hasValue("ko");
        assertThat(IN_JEJU.statedIn("ko")).isEmpty();
    }

    @Test
    void a_language_it_does_not_have_is_served_by_its_own() {
        assertThat(IN_JEJU.in("fr")).isEqualTo(venue("en", null));
        assertThat(IN_JEJU.languagesToldIn("fr")).containsExactly("en");
        assertThat(IN_JEJU.languages()).containsExactly("en", "ko");
        assertThat(IN_JEJU.statedIn("fr")).hasValue("Jeju, Republic of Korea");
    }

    @Test
    void words_whose_language_nobody_states_claim_none() {
        Venue untold = venue(null, null);

        assertThat(untold.in("ko")).isEqualTo(untold);
        assertThat(untold.languagesToldIn("ko")).isEmpty();
        assertThat(untold.languages()).containsExactly(Venue.UNSTATED);
    }

    @Test
    void its_own_words_come_before_others_of_their_language() {
        Venue twice = venue("en", Map.of("en", KOREAN));

        assertThat(twice.in("en").city()).isEqualTo("Jeju");
        assertThat(twice.languages()).containsExactly("en");
    }

    private static Venue venue(String language, Map<String, PlaceWords> others) {
        return new Venue(
                "JITC", null, "Jeju", "Jeju-do", "KR", null, null, "Jeju, Republic of Korea", language, others);
    }
}
