package org.cifal.workshops.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Filtered searches such as partners' pages make, no two of them alike. */
final class SearchQuestions {

    static final int MANY = 500_000;

    private static final int DAYS = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2012-01-02");

    private SearchQuestions() {}

    /** One question a line; the days alone make each another one. */
    static void write(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int number = 0; number < MANY; number++) {
                lines.write(path(number));
                lines.newLine();
            }
        }
    }

    static String path(int number) {
        String word = InventedWorkshops.pick(InventedWorkshops.WORDS, number, 101);
        String other = InventedWorkshops.pick(InventedWorkshops.WORDS, number, 103);
        String country = InventedWorkshops.pick(InventedWorkshops.COUNTRIES, number, 107);
        String format = InventedWorkshops.pick(InventedWorkshops.FORMATS, number, 109);
        String wish = List.of(
                        "q=" + word + "&country=" + country,
                        "q=" + word + "+" + other,
                        "q=" + word + "&format=" + format + "&sdg=" + (1 + number % 17),
                        "country=" + country + "&format=" + format + "&workshopTheme=" + word + "&workshopTheme="
                                + other)
                .get(number % 4);
        // 7 and 5,000 have no common divisor, so all first days come before one comes again, then with another last
        // one.
        LocalDate from = FIRST_DAY.plusDays(number * 7L % DAYS);
        LocalDate before = LocalDate.parse("2030-01-01").plusDays(number / DAYS);
        return "/v1/workshops?" + wish + "&startsFrom=" + from + "&startsBefore=" + before + "&lang=en";
    }
}
