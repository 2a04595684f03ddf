package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about the fee. */
final class FeeRules {

    private static final Pattern NUMBER = Pattern.compile("\\d{2,}");
    private static final String NAMES = "(?:(?<![A-Z])(?:" + String.join("|", KnownCodes.currencies())
            + ")(?![A-Z])|[A-Z]{0,2}[$€£¥₩원]|(?<![A-Za-z])(?i:euros?|dollars?|won)(?![A-Za-z]))";

    /** An amount with what stands before and after it; years and shares are none. */
    private static final Pattern AMOUNT = Pattern.compile("(?<before>" + NAMES
            + "\\s*)?(?<![\\d.,])(?!(?:19|20)\\d\\d(?![\\d.,]))\\d[\\d.,]*\\d{2}(?![\\d%])(?<after>\\s*" + NAMES
            + ")?");

    private static final Pattern CURRENCY = Pattern.compile(NAMES);

    private FeeRules() {}

    /** Whoever considers applying asks what it costs. */
    static Stream<Finding> notStated(Statements statements) {
        boolean stated =
                fee(statements).filter(fee -> fee.kind() != Fee.Kind.NOT_STATED).isPresent();
        return statements.call().isEmpty() || stated
                ? Stream.empty()
                : Stream.of(
                        new Finding("#/fee", FindingCode.FEE_NOT_STATED, "is not stated, not even that there is none"));
    }

    static Stream<Finding> amountsMissing(Statements statements) {
        return fee(statements).stream()
                .filter(fee -> switch (fee.kind()) {
                    case FIXED, TIERED, COMPONENTS -> !namesAnAmount(fee);
                    case NONE, TO_BE_CONFIRMED, NOT_STATED -> false;
                })
                .map(fee -> new Finding(
                        "#/fee/amounts", FindingCode.FEE_AMOUNTS_MISSING, "are missing, with their currency"));
    }

    static Stream<Finding> noneBesideAmounts(Statements statements) {
        return fee(statements).stream()
                .filter(fee -> fee.kind() == Fee.Kind.NONE && namesAnAmount(fee))
                .map(fee -> new Finding(
                        "#/fee/amounts", FindingCode.FEE_NONE_WITH_AMOUNTS, "are stated although there is no fee"));
    }

    static Stream<Finding> currencyMissing(Statements statements) {
        Stream<Finding> bare = fee(statements).stream()
                .flatMap(fee -> each(
                        fee.amountsWithoutCurrency(),
                        (i, amount) -> Optional.of(new Finding(
                                "#/fee/amountsWithoutCurrency/" + i,
                                FindingCode.CURRENCY_MISSING,
                                "has no currency: \"%s\"".formatted(amount.stated())))));
        Stream<Finding> inWords = fee(statements).stream()
                .filter(fee -> fee.stated() != null)
                .filter(fee -> namesABareAmount(fee.stated()))
                .map(fee ->
                        new Finding("#/fee/stated", FindingCode.CURRENCY_MISSING, "has a number without a currency"));
        return Stream.concat(bare, inWords);
    }

    /** Where a currency is named at all, a number counts from a hundred on. */
    private static boolean namesABareAmount(String stated) {
        return CURRENCY.matcher(stated).find()
                ? AMOUNT.matcher(stated)
                        .results()
                        .anyMatch(amount -> amount.group(1) == null && amount.group(2) == null)
                : NUMBER.matcher(stated).find();
    }

    private static Optional<Fee> fee(Statements statements) {
        return Optional.ofNullable(statements.content().fee());
    }

    private static boolean namesAnAmount(Fee fee) {
        return !listed(fee.amounts()).isEmpty()
                || !listed(fee.amountsWithoutCurrency()).isEmpty();
    }
}
