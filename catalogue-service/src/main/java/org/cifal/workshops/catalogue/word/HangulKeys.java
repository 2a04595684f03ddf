package org.cifal.workshops.catalogue.word;

import java.util.List;

/**
 * Korean as it is typed, key by key: 워 is ㅇㅜㅓ, 앉 is ㅇㅏㄴㅈ. A syllable is one character made of two to five keys, so
 * a wrong or a missing key is a whole wrong character unless words are compared by their keys; and what stands there
 * while a syllable is being typed (청ㄴ, or 핗 on the way to 피해) begins the word it becomes.
 */
public final class HangulKeys {

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final List<String> VOWELS = List.of(
            "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ",
            "ㅣ");
    private static final List<String> TRAILS = List.of(
            "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ",
            "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ");
    /** Letters that stand alone and are typed with two keys. */
    private static final String DOUBLE = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ";

    private static final List<String> KEYS_OF_DOUBLE = List.of(
            "ㄱㅅ", "ㄴㅈ", "ㄴㅎ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅂㅅ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅡㅣ");

    private HangulKeys() {}

    /** The same with each syllable as its keys; what is not Korean stays. */
    public static String of(CharSequence text) {
        if (text.chars().noneMatch(letter -> isSyllable((char) letter) || isLetter((char) letter))) {
            return text.toString();
        }
        var keys = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int place = letter - FIRST_SYLLABLE;
            int twice = DOUBLE.indexOf(letter);
            if (isSyllable(letter)) {
                keys.append(LEADS.charAt(place / TRAILS.size() / VOWELS.size()))
                        .append(VOWELS.get(place / TRAILS.size() % VOWELS.size()))
                        .append(TRAILS.get(place % TRAILS.size()));
            } else if (twice >= 0) {
                keys.append(KEYS_OF_DOUBLE.get(twice));
            } else {
                keys.append(letter);
            }
        }
        return keys.toString();
    }

    /** The word of these keys, as people write it. */
    public static String written(String keys) {
        var word = new StringBuilder();
        int at = 0;
        while (at < keys.length()) {
            int lead = LEADS.indexOf(keys.charAt(at));
            if (lead < 0 || !isVowel(keys, at + 1)) {
                word.append(keys.charAt(at++));
                continue;
            }
            int vowels = isVowel(keys, at + 2) && VOWELS.contains(keys.substring(at + 1, at + 3)) ? 2 : 1;
            int end = at + 1 + vowels;
            int trails = trails(keys, end);
            int vowel = VOWELS.indexOf(keys.substring(at + 1, end));
            int trail = TRAILS.indexOf(keys.substring(end, end + trails));
            word.append((char) (FIRST_SYLLABLE + (lead * VOWELS.size() + vowel) * TRAILS.size() + trail));
            at = end + trails;
        }
        return word.toString();
    }

    /** How many keys close a syllable: those no vowel follows. */
    private static int trails(String keys, int from) {
        int most = 0;
        while (most < 2
                && isConsonant(keys, from + most)
                && !isVowel(keys, from + most + 1)
                && TRAILS.contains(keys.substring(from, from + most + 1))) {
            most++;
        }
        return most;
    }

    /** Whether a word of keys ends a syllable here, so that what was typed up to here is whole syllables of it. */
    public static boolean isSyllableEnd(CharSequence keys, int here) {
        return here >= keys.length()
                || !isLetter(keys.charAt(here))
                || (isConsonant(keys, here) && isVowel(keys, here + 1));
    }

    static boolean isConsonant(char key) {
        return key >= 'ㄱ' && key <= 'ㅎ';
    }

    static boolean isVowel(char key) {
        return key >= 'ㅏ' && key <= 'ㅣ';
    }

    private static boolean isConsonant(CharSequence keys, int at) {
        return at < keys.length() && isConsonant(keys.charAt(at));
    }

    private static boolean isVowel(CharSequence keys, int at) {
        return at < keys.length() && isVowel(keys.charAt(at));
    }

    /** Whether it is a letter by itself and no syllable: a syllable that is not finished has one. */
    public static boolean isLetter(char letter) {
        return isConsonant(letter) || isVowel(letter);
    }

    private static boolean isSyllable(char letter) {
        return letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE;
    }
}
