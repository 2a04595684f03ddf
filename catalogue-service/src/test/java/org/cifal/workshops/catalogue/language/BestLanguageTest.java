package org.cifal.workshops.catalogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestLanguageTest {

    /** By RFC 4647 §3.4 a wish is shortened from its end until something fits it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pt pt-BR           | pt-BR      | pt-BR
            pt pt-BR           | PT-br      | pt-BR
            pt-BR pt           | pt         | pt
            zh-Hans zh-Hant    | zh-Hant    | zh-Hant
            zh-Hans zh-Hant    | zh-Hant-TW | zh-Hant
            zh-Hans zh-Hant-HK | zh-Hant    | zh-Hant-HK
            zh-Hans zh-Hant-HK | zh-Hant-TW | zh-Hant-HK
            pt-PT pt           | pt-BR      | pt
            pt-PT en           | pt-BR      | pt-PT
            en pt-BR           | pt         | pt-BR
            en fr pt           | pt-BR fr   | pt
            en fr              | de fr      | fr
            en fil             | fi         | en
            es fr              | *          | es
            es fr              | de         | es
            """)
    void the_first_wish_that_can_be_served_gets_what_is_nearest_to_it(String available, String wanted, String served) {
        assertThat(Languages.best(List.of(available.split(" ")), List.of(wanted.split(" "))))
                .isEqualTo(served);
    }
}
