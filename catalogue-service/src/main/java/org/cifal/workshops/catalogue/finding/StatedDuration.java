package org.cifal.workshops.catalogue.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length in a page's words, read as calendar days. Weeks and months are ranges: two weeks may end on a Friday, four
 * months may begin on the last day of one.
 *
 * @param atLeast days
 * @param atMost days
 */
record StatedDuration(int atLeast, int atMost) {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one|un|une|una|um|uma", 1),
            Map.entry("two|deux|dos|dois|duas", 2),
            Map.entry("three|trois|tres|três", 3),
            Map.entry("four|quatre|cuatro|quatro", 4),
            Map.entry("five|cinq|cinco", 5),
            Map.entry("six|seis", 6),
            Map.entry("seven|sept|siete|sete", 7),
            Map.entry("eight|huit|ocho|oito", 8),
            Map.entry("nine|neuf|nueve|nove", 9),
            Map.entry("ten|dix|diez|dez", 10),
            Map.entry("eleven|onze|once", 11),
            Map.entry("twelve|douze|doce|doze", 12));

    private static final Pattern PART = Pattern.compile(
            "(?<![\\p{L}\\d])(?<!\\d[.,])(?<!\\d\\s?[-–]\\s?)(?<number>\\d{1,3}|" + String.join("|", WORDS.keySet())
                    + ")[\\s-]*(?:"
                    + "(?<day>days?|días?|dias?|jours?|일)|"
                    + "(?<week>weeks?|semaines?|semanas?|주)|"
                    + "(?<month>months?|mois|mes(?:es)?|mês|개월))(?!\\p{IsLatin})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The sum of what the words count; empty where they count neither days, weeks nor months. */
    static Optional<StatedDuration> read(String words) {
        Matcher part = PART.matcher(words);
        Optional<StatedDuration> sum = Optional.empty();
        while (part.find()) {
            StatedDuration next = of(part, number(part.group("number")));
            sum = Optional.of(sum.map(next::plus).orElse(next));
        }
        return sum;
    }

    private static StatedDuration of(Matcher part, int number) {
        if (part.group("day") != null) {
            return new StatedDuration(number, number);
        }
        return part.group("week") != null
                ? new StatedDuration(7 * number - 4, 7 * number + 1)
                : new StatedDuration(30 * number - 10, 31 * number + 10);
    }

    private static int number(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : WORDS.entrySet().stream()
                        .filter(word -> written.toLowerCase(Locale.ROOT).matches(word.getKey()))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }

    private StatedDuration plus(StatedDuration other) {
        return new StatedDuration(atLeast + other.atLeast, atMost + other.atMost);
    }

    boolean allows(int days) {
        return atLeast <= days && days <= atMost;
    }

    boolean agreesWith(StatedDuration other) {
        return atLeast <= other.atMost && other.atLeast <= atMost;
    }
}
