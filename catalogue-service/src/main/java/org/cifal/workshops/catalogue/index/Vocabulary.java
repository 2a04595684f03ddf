package org.cifal.workshops.catalogue.index;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values a filter may have, and how a given one is read into the form in which values are compared.
 *
 * @param expected what is said of a value that cannot be read
 */
public record Vocabulary(Function<String, Optional<String>> reading, String expected) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The form in which this value is compared; empty where it is not one of the vocabulary. */
    public Optional<String> read(String given) {
        return reading.apply(given);
    }

    /** A closed vocabulary: these constants in kebab case. */
    static Vocabulary of(Enum<?>... constants) {
        return of(Stream.of(constants).map(Vocabulary::kebab).toList());
    }

    static Vocabulary of(List<String> values) {
        return new Vocabulary(
                given -> Optional.of(given).filter(values::contains), "must be one of: " + String.join(", ", values));
    }

    /** A closed vocabulary too long to be listed in an answer. */
    static Vocabulary of(Set<String> values, String expected) {
        return new Vocabulary(given -> Optional.of(given).filter(values::contains), expected);
    }

    /** An open vocabulary of codes: a code nobody uses finds nothing. */
    static Vocabulary matching(String pattern, String expected) {
        Pattern form = Pattern.compile(pattern);
        return new Vocabulary(
                given -> Optional.of(given).filter(value -> form.matcher(value).matches()), expected);
    }

    /** Language tags, which have no case (BCP 47 §2.1.1). */
    static Vocabulary languages() {
        Vocabulary tags = matching(
                "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}", "must be a language tag (BCP 47) such as en or pt-BR");
        return new Vocabulary(given -> tags.read(given).map(tag -> tag.toLowerCase(Locale.ROOT)), tags.expected());
    }

    /** An open vocabulary of words, compared without case, accents and double spaces. */
    static Vocabulary words(int longest) {
        return new Vocabulary(
                given -> Optional.of(given)
                        .filter(value -> value.length() <= longest)
                        .map(Vocabulary::folded)
                        .filter(value -> !value.isEmpty()),
                "must be 1 to %d characters".formatted(longest));
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String folded(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
