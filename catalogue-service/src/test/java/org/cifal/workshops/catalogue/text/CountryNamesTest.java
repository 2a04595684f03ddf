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
    void a_country_is_shown_by_the_name_the_united_nations_give_it() {
        assertThat(CountryNames.shown("KR", Locale.ENGLISH)).isEqualTo("Republic of Korea");
        assertThat(CountryNames.shown("VN", Locale.FRENCH)).isEqualTo("Viet Nam");
        assertThat(CountryNames.shown("BO", Locale.forLanguageTag("es-BO")))
                .isEqualTo("Bolivia (Estado Plurinacional de)");
        assertThat(CountryNames.shown("FJ", Locale.ENGLISH)).isEqualTo("Fiji");
        assertThat(CountryNames.shown("KR", Locale.KOREAN)).isEqualTo("대한민국");
        assertThat(CountryNames.ofTheUnitedNations().get("fr")).containsEntry("KR", "République de Corée");
        assertThat(CountryNames.ofTheUnitedNations()).containsOnlyKeys("en", "fr", "es");
    }

    @Test
    void it_is_found_by_that_name_too_and_has_none_twice() {
        assertThat(CountryNames.OF_THE_UN.stringPropertyNames()).allSatisfy(key -> {
            assertThat(Locale.getISOCountries()).contains(key.substring(0, 2));
            assertThat(key.substring(2)).isIn(".en", ".fr", ".es");
            assertThat(CountryNames.of(key.substring(0, 2)).stream()
                            .filter(name -> name.language().equals(key.substring(3)))
                            .map(CountryNames.Name::text))
                    .contains(CountryNames.itself(CountryNames.OF_THE_UN.getProperty(key)))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void it_is_not_found_by_what_it_is_said_to_belong_to() {
        assertThat(CountryNames.of("TW").stream().map(CountryNames.Name::text))
                .contains("Taiwan")
                .noneMatch(name -> name.contains("China"));
    }

    @Test
    void every_name_beside_is_of_a_country_in_a_language_of_the_catalogue() {
        assertThat(CountryNames.OTHERS.stringPropertyNames()).allSatisfy(key -> {
            assertThat(Locale.getISOCountries()).contains(key.substring(0, 2));
            assertThat(key.substring(2)).isIn(".en", ".ko", ".fr", ".es");
        });
    }
}
