package org.cifal.workshops.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Filtered searches such as partners' pages make, no two of them alike. */
enum SearchQuestions {
    /** Of the words the workshops are made of, so that each word was asked for before. */
    OF_KNOWN_WORDS,
    /** Each of a word nobody asked for before: one the workshops are made of, joined to small words, which bar nothing. */
    OF_NEW_WORDS,
    /** Each of a word with two letters too many, as far as nobody asked for before, that has to be guessed. */
    OF_MISSPELT_WORDS;

    static final int MANY = 500_000;

    private static final int DAYS = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2012-01-02");

    private static final List<String> SMALL_WORDS =
            List.of(("an and are as at be but by for if in into is it no not of on or such that the their then there"
                            + " these they this to was will with")
                    .split(" "));

    private static final int LETTERS = 26;

    /** With two letters more they are long enough for two errors. */
    private static final List<String> LONG_WORDS =
            InventedWorkshops.WORDS.stream().filter(word -> word.length() >= 6).toList();

    /** One question a line; the days alone make each another one. */
    void write(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int number = 0; number < MANY; number++) {
                lines.write(path(number));
                lines.newLine();
            }
        }
    }

    String path(int number) {
        return "/v1/workshops?" + words(number) + days(number) + "&lang=en";
    }

    private String words(int number) {
        return switch (this) {
            case OF_KNOWN_WORDS -> knownWords(number);
            case OF_NEW_WORDS -> filtered("q=" + newWord(number), number);
            case OF_MISSPELT_WORDS -> filtered("q=" + misspeltWord(number), number);
        };
    }

    private static String knownWords(int number) {
        String word = InventedWorkshops.pick(InventedWorkshops.WORDS, number, 101);
        String other = InventedWorkshops.pick(InventedWorkshops.WORDS, number, 103);
        String country = InventedWorkshops.pick(InventedWorkshops.COUNTRIES, number, 107);
        String format = InventedWorkshops.pick(InventedWorkshops.FORMATS, number, 109);
        return List.of(
                        "q=" + word + "&country=" + country,
                        "q=" + word + "+" + other,
                        "q=" + word + "&format=" + format + "&sdg=" + (1 + number % 17),
                        "country=" + country + "&format=" + format + "&workshopTheme=" + word + "&workshopTheme="
                                + other)
                .get(number % 4);
    }

    private static String newWord(int number) {
        int many = SMALL_WORDS.size();
        int words = InventedWorkshops.WORDS.size();
        return String.join(
                "-",
                // Every number up to a million has other words: where the small ones come again, the first is the next.
                InventedWorkshops.WORDS.get((number + number / (many * many * many)) % words),
                SMALL_WORDS.get(number % many),
                SMALL_WORDS.get(number / many % many),
                SMALL_WORDS.get(number / (many * many) % many));
    }

    /** The first letter is right, which two errors take for granted. */
    private static String misspeltWord(int number) {
        int rest = number / LONG_WORDS.size();
        return new StringBuilder(LONG_WORDS.get(number % LONG_WORDS.size()))
                .insert(1 + rest / (LETTERS * LETTERS) % 5, (char) ('a' + rest % LETTERS))
                .insert(1 + rest / (5 * LETTERS * LETTERS) % 6, (char) ('a' + rest / LETTERS % LETTERS))
                .toString();
    }

    private static String filtered(String word, int number) {
        String country = InventedWorkshops.pick(InventedWorkshops.COUNTRIES, number, 107);
        String format = InventedWorkshops.pick(InventedWorkshops.FORMATS, number, 109);
        return List.of(word + "&country=" + country, word, word + "&format=" + format)
                .get(number % 3);
    }

    private static String days(int number) {
        // 7 and 5,000 have no common divisor, so all first days come before one comes again, then with another last
        // one.
        LocalDate from = FIRST_DAY.plusDays(number * 7L % DAYS);
        LocalDate before = LocalDate.parse("2030-01-01").plusDays(number / DAYS);
        return "&startsFrom=" + from + "&startsBefore=" + before;
    }
}
