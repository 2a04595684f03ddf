package org.cifal.workshops.catalogue.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Fee;

/** What taking part costs, in a line, wherever it is told in one; the widget tells it likewise. */
public record WrittenFee(List<Part> parts) {

    /**
     * One price, or the words that stand in its place.
     *
     * @param appliesTo whom or what it is for; may be null
     */
    public record Part(String amount, Spoken appliesTo) {

        private String words() {
            return appliesTo == null ? amount : amount + " – " + appliesTo.text();
        }
    }

    /** Empty where nothing is stated of it. */
    public static Optional<WrittenFee> of(Fee fee, Reader reader) {
        if (fee == null) {
            return Optional.empty();
        }
        List<Part> prices = Stream.concat(
                        listed(fee.amounts())
                                .map(price -> new Part(
                                        WrittenMoney.price(price.money(), reader.texts()),
                                        reader.read(price.appliesTo()))),
                        listed(fee.amountsWithoutCurrency())
                                .map(bare -> new Part(
                                        Optional.ofNullable(bare.stated()).orElse(bare.amount()),
                                        reader.read(bare.appliesTo()))))
                .toList();
        return prices.isEmpty()
                ? words(fee, reader.texts()).map(words -> new WrittenFee(List.of(new Part(words, null))))
                : Optional.of(new WrittenFee(prices));
    }

    /** All of it as plain text. */
    public String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining("; "));
    }

    private static Optional<String> words(Fee fee, PageTexts texts) {
        if (fee.kind() == Fee.Kind.NONE) {
            return Optional.of(texts.say("noFee"));
        }
        return Optional.ofNullable(fee.stated())
                .or(() -> fee.kind() == Fee.Kind.NOT_STATED
                        ? Optional.empty()
                        : Optional.of(texts.say("page.value.feeKind", fee.kind())));
    }

    private static <T> Stream<T> listed(List<T> list) {
        return Optional.ofNullable(list).stream().flatMap(List::stream);
    }
}
