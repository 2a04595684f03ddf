package org.cifal.workshops.catalogue.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a word between blanks may be spelled otherwise: e-learning is e, learning and elearning, U.N. is un, O'Neill is
 * neill too. An acronym that would be a small word stays in capitals too, so that UN is not the "un" of every French
 * text.
 */
public final class Spellings {

    /** What {@link Hyphens} makes of a hyphen, so that words joined by one are taken for one. */
    static final char HYPHEN = '_';

    /** Long enough to be no ending, as in she's, they're and we've. */
    private static final Pattern AFTER_APOSTROPHE = Pattern.compile("(?<=['\u2019])\\p{L}[\\p{L}\\p{M}]{2,}");

    private static final Pattern DOTTED = Pattern.compile("\\p{L}(\\.\\p{L})+");

    /**
     * One spelling of a word and where it stands in it.
     *
     * @param text without capitals, but for an acronym
     */
    public record Spelling(String text, int start, int end) {}

    private Spellings() {}

    /** Whether there may be others than the word itself. */
    static boolean areSeveral(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == HYPHEN || ".'\u2019".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return SmallWords.areNot(word);
    }

    /** All of them, in the order in which they begin; none where there is nothing but hyphens. */
    static List<Spelling> of(String word) {
        List<Spelling> spellings = new ArrayList<>();
        List<Spelling> parts = parts(word);
        if (parts.size() > 1 && !areNumbers(parts)) {
            spellings.add(new Spelling(lower(joined(parts)), 0, word.length()));
        }
        for (Spelling part : parts) {
            String plain = withoutDots(part.text());
            spellings.add(new Spelling(lower(plain), part.start(), part.end()));
            if (SmallWords.areNot(plain)) {
                spellings.add(new Spelling(plain, part.start(), part.end()));
            }
            AFTER_APOSTROPHE
                    .matcher(part.text())
                    .results()
                    .map(after -> new Spelling(
                            lower(after.group()), part.start() + after.start(), part.start() + after.end()))
                    .forEach(spellings::add);
        }
        return spellings;
    }

    /** What stands between its hyphens, as it is written. */
    public static List<Spelling> parts(String word) {
        List<Spelling> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == HYPHEN) {
                if (i > start) {
                    parts.add(new Spelling(word.substring(start, i), start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** A range of years is two numbers and not one. */
    public static boolean areNumbers(List<Spelling> parts) {
        return parts.stream().allMatch(part -> part.text().codePoints().allMatch(Character::isDigit));
    }

    public static String joined(List<Spelling> parts) {
        var joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.text()));
        return joined.toString();
    }

    public static String withoutDots(String word) {
        return DOTTED.matcher(word).matches() ? word.replace(".", "") : word;
    }

    /** Letter by letter, so that it stays as long as it is. */
    public static String lower(String word) {
        return word.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
