package org.cifal.workshops.catalogue.content;

import java.time.LocalDate;
import java.util.List;

/**
 * What taking part costs.
 *
 * @param amountsWithoutCurrency numbers nobody can pay until their currency is known
 * @param payment how and when to pay
 * @param cancellation what is paid back, and until when
 */
public record Fee(
        Kind kind,
        List<FeeAmount> amounts,
        List<BareAmount> amountsWithoutCurrency,
        List<Discount> discounts,
        Texts payment,
        Texts cancellation,
        String stated) {

    /** How the fee is made up. */
    public enum Kind {
        NONE,
        FIXED,
        TIERED,
        COMPONENTS,
        TO_BE_CONFIRMED,
        NOT_STATED
    }

    /**
     * One amount.
     *
     * @param appliesTo the tier, the condition or the component it is for
     */
    public record FeeAmount(Money money, Texts appliesTo, String stated) {}

    /**
     * A number without a currency, as "2500" beside "1700 USD" in one sentence.
     *
     * @param amount a decimal
     */
    public record BareAmount(String amount, Texts appliesTo, String stated) {}

    /**
     * Less than the fee, for some.
     *
     * @param price what is then paid
     * @param percent a decimal
     */
    public record Discount(Texts appliesTo, Money price, String percent, LocalDate until, String stated) {}
}
