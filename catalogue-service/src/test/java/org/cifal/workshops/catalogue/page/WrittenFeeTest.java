package org.cifal.workshops.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Money;
import org.cifal.workshops.catalogue.content.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenFeeTest {

    private static Optional<String> told(Fee fee) {
        return WrittenFee.of(fee, new Reader(null, List.of("en"))).map(WrittenFee::words);
    }

    private static Fee of(Fee.Kind kind, String stated, Fee.FeeAmount... amounts) {
        return new Fee(kind, List.of(amounts), null, null, null, null, stated);
    }

    private static Fee.FeeAmount amount(String amount, String appliesTo) {
        return new Fee.FeeAmount(new Money(amount, "USD"), new Texts(Map.of("en", appliesTo)), null);
    }

    @Test
    void each_price_is_told_with_whom_it_is_for_and_a_price_of_nothing_is_none() {
        assertThat(told(of(
                        Fee.Kind.TIERED,
                        "see below",
                        amount("2850", "high income"),
                        amount("1700.5", "others"),
                        amount("0.00", "delegates"))))
                .contains("2,850 USD – high income; 1,700.50 USD – others; No fee – delegates");
    }

    @ParameterizedTest
    @CsvSource({"NONE, No fee", "TO_BE_CONFIRMED, To be confirmed", "FIXED, Fixed fee"})
    void without_a_price_its_kind_is_told(Fee.Kind kind, String words) {
        assertThat(told(of(kind, null))).contains(words);
    }

    @Test
    void what_is_not_stated_is_told_in_the_pages_words_or_not_at_all() {
        assertThat(told(of(Fee.Kind.NOT_STATED, "fee-based"))).contains("fee-based");
        assertThat(told(of(Fee.Kind.NOT_STATED, null))).isEmpty();
        assertThat(told(null)).isEmpty();
    }

    @Test
    void a_number_without_a_currency_is_told_as_it_is_stated() {
        Fee fee = new Fee(
                Fee.Kind.FIXED, null, List.of(new Fee.BareAmount("2500", null, "2500.-")), null, null, null, null);

        assertThat(told(fee)).contains("2500.-");
    }
}
