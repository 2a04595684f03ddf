package org.cifal.workshops.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind": "fixed", "amounts": [{"money": {"amount": "0", "currency": "USD"}}]} | Fee: No fee
            {"kind": "fixed", "amounts": [{"money": {"amount": "2850", "currency": "USD"}}]} | Fee: 2,850 USD
            {"kind": "fixed", "amountsWithoutCurrency": [{"amount": "2500", "stated": "2500"}]} | Fee: 2500
            {"kind": "tiered", "amounts": [{"money": {"amount": "600", "currency": "USD"}, "appliesTo": {"en": "others"}}]} | Fee: 600 USD – others
            {"kind": "none", "stated": "free of charge"} | Fee: No fee
            {"kind": "not-stated"} |
            """)
    void the_fee_is_told_as_pages_tell_it(String fee, String line) {
        var content = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "T"}, "fee": %s}
                """.formatted(fee));

        assertThat(new FactsInWords(content, null, List.of(), new Reader("en", List.of("en"))).lines())
                .isEqualTo(line == null ? List.of() : List.of(line));
    }
}
