package org.cifal.workshops.application.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places where a pattern occurs that can only begin with one character. That character is looked for first, because
 * most of a scanned paper is its picture, and to try a pattern at each of its bytes takes far longer than to receive it.
 */
final class Occurrences {

    private final char first;
    private final CharSequence text;
    private final Matcher matcher;
    private int from;

    private Occurrences(Pattern pattern, CharSequence text) {
        this.first = pattern.pattern().charAt(0);
        this.text = text;
        this.matcher = pattern.matcher(text);
    }

    /**
     * Of a pattern that begins with a plain character.
     *
     * @throws IllegalArgumentException where it begins with anything that means more than itself
     */
    static Occurrences of(Pattern pattern, CharSequence text) {
        if ("/>s".indexOf(pattern.pattern().charAt(0)) < 0) {
            throw new IllegalArgumentException("Begins with something else than a plain character: " + pattern);
        }
        return new Occurrences(pattern, text);
    }

    /** Goes to the next place; false where there is none. */
    boolean next() {
        int length = text.length();
        for (int at = from; at < length; at++) {
            if (text.charAt(at) == first && matcher.region(at, length).lookingAt()) {
                from = matcher.end();
                return true;
            }
        }
        from = length;
        return false;
    }

    int start() {
        return matcher.start();
    }

    int end() {
        return matcher.end();
    }

    String group(int group) {
        return matcher.group(group);
    }
}
