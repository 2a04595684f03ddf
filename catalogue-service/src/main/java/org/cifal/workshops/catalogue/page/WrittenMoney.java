package org.cifal.workshops.catalogue.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.cifal.workshops.catalogue.content.Money;

/** An amount as the language of a page writes numbers, before the code of its currency. */
public final class WrittenMoney {

    private WrittenMoney() {}

    public static String of(Money money, PageTexts texts) {
        BigDecimal amount = new BigDecimal(money.amount()).stripTrailingZeros();
        NumberFormat number = NumberFormat.getNumberInstance(texts.locale());
        number.setMinimumFractionDigits(amount.scale() > 0 ? 2 : 0);
        number.setMaximumFractionDigits(4);
        return number.format(amount) + " " + money.currency();
    }

    /** A price of nothing is none. */
    public static String price(Money money, PageTexts texts) {
        return new BigDecimal(money.amount()).signum() == 0 ? texts.say("noFee") : of(money, texts);
    }
}
