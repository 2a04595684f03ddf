package org.cifal.workshops.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDurationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 Days            |  14 |  14
            3-day workshop     |   3 |   3
            17-day             |  17 |  17
            four-day           |   4 |   4
            1 Days             |   1 |   1
            5 Días             |   5 |   5
            quatre jours       |   4 |   4
            3일                |   3 |   3
            4 Weeks            |  24 |  29
            deux semaines      |  10 |  15
            4 months, 15 days  | 125 | 149
            nove meses         | 260 | 289
            8 months           | 230 | 258
            """)
    void words_are_read_as_days_in_the_languages_of_real_pages(String words, int atLeast, int atMost) {
        assertThat(StatedDuration.read(words)).contains(new StatedDuration(atLeast, atMost));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18 hours",
                "To be confirmed",
                "-",
                "",
                "dois encontros semanais",
                "someone daydreams",
                "2.5 days",
                "1,5 jours",
                "3-4 days",
                "3 – 4 días"
            })
    void what_counts_no_days_is_not_read(String words) {
        assertThat(StatedDuration.read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"23, false", "24, true", "28, true", "29, true", "30, false"})
    void four_weeks_may_end_on_a_friday_and_not_a_week_too_early(int days, boolean allowed) {
        assertThat(StatedDuration.read("4 Weeks").orElseThrow().allows(days)).isEqualTo(allowed);
    }
}
