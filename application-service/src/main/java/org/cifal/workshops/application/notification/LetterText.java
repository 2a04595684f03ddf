package org.cifal.workshops.application.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a letter: the first line of its file is the subject, the rest the body, {@code {name}} a gap to fill.
 */
record LetterText(String subject, String body) {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ConcurrentMap<String, String> FILES = new ConcurrentHashMap<>();

    /** Fills the gaps of a letter, named as its file in {@code letters/} without the ending. */
    static LetterText of(String letter, Map<String, String> values) {
        String filled = GAP.matcher(read(letter)).replaceAll(gap -> {
            String value = values.get(gap.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Letter %s lacks %s.".formatted(letter, gap.group(1)));
            }
            return Matcher.quoteReplacement(value);
        });
        int end = filled.indexOf('\n');
        // A line break in a value must not become a header of the mail.
        String subject = filled.substring(0, end).replaceAll("\\p{Cntrl}+", " ").trim();
        return new LetterText(subject, filled.substring(end + 1).strip() + "\n");
    }

    private static String read(String letter) {
        return FILES.computeIfAbsent(letter, LetterText::readFile);
    }

    private static String readFile(String letter) {
        try (InputStream file = LetterText.class.getResourceAsStream("/letters/" + letter + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no letter " + letter + ".");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
