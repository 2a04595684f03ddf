package org.cifal.workshops.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryNamesTest {

    @Test
    void a_country_has_the_name_of_cldr_and_others_beside_it() {
        assertThat(CountryNames.of("KR"))
                .contains(
                        new CountryNames.Name("en", "South Korea", true),
                        new CountryNames.Name("en", "Republic of Korea", false),
                        new CountryNames.Name("ko", "한국", false));
        assertThat(CountryNames.of("XX")).isEmpty();
    }

    @Test
    void every_name_beside_is_of_a_country_in_a_language_of_the_catalogue() {
        assertThat(CountryNames.OTHERS.stringPropertyNames()).allSatisfy(key -> {
            assertThat(Locale.getISOCountries()).contains(key.substring(0, 2));
            assertThat(key.substring(2)).isIn(".en", ".ko", ".fr", ".es");
        });
    }
}
