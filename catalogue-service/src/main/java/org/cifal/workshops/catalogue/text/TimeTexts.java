package org.cifal.workshops.catalogue.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Schedule.Precision;
import org.cifal.workshops.catalogue.content.Schedule.Session;
import org.cifal.workshops.catalogue.text.WorkshopText.Weight;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * When a workshop takes place, in words: the record has dates, and people look for "December 2023". Of each first and
 * last day its date, and of what lies between its months, in the languages the catalogue's own words are in.
 */
final class TimeTexts {

    /** What takes longer is found by its ends. */
    private static final int MOST_MONTHS = 36;

    private static final List<Language> LANGUAGES = List.of(
            new Language("en", "d MMMM uuuu", "MMMM uuuu"),
            new Language("ko", "uuuu년 M월 d일", "uuuu년 M월"),
            new Language("fr", "d MMMM uuuu", "MMMM uuuu"),
            new Language("es", "d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu"));

    private static final class Language {

        private final String tag;
        private final DateTimeFormatter day;
        private final DateTimeFormatter month;

        private Language(String tag, String day, String month) {
            this.tag = tag;
            this.day = DateTimeFormatter.ofPattern(day, Locale.forLanguageTag(tag));
            this.month = DateTimeFormatter.ofPattern(month, Locale.forLanguageTag(tag));
        }
    }

    private TimeTexts() {}

    static Stream<WorkshopText> of(WorkshopContent content) {
        return Stream.ofNullable(content.schedule())
                .flatMap(schedule -> Stream.concat(
                        schedule(schedule),
                        WorkshopText.listed("/schedule/sessions", schedule.sessions(), TimeTexts::session)))
                .distinct();
    }

    private static Stream<WorkshopText> schedule(Schedule schedule) {
        return stretch(
                "/schedule",
                schedule.firstDay(),
                schedule.firstDayPrecision(),
                schedule.lastDay(),
                schedule.lastDayPrecision(),
                schedule.stated());
    }

    private static Stream<WorkshopText> session(String at, Session session) {
        return stretch(
                at,
                session.firstDay(),
                session.firstDayPrecision(),
                session.lastDay(),
                session.lastDayPrecision(),
                session.stated());
    }

    private static Stream<WorkshopText> stretch(
            String at,
            LocalDate first,
            Precision firstPrecision,
            LocalDate last,
            Precision lastPrecision,
            String stated) {
        return Stream.of(
                        WorkshopText.plain(at + "/stated", Weight.KNOWN_AS, stated),
                        date(at + "/firstDay", first, firstPrecision),
                        date(at + "/lastDay", last, lastPrecision),
                        firstPrecision == Precision.YEAR || lastPrecision == Precision.YEAR
                                ? Stream.<WorkshopText>empty()
                                : between(at + "/lastDay", first, last))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> date(String at, LocalDate date, Precision stated) {
        return Stream.ofNullable(date).flatMap(day -> LANGUAGES.stream()
                .map(language -> text(
                        at,
                        language,
                        switch (Optional.ofNullable(stated).orElse(Precision.DAY)) {
                            case DAY -> language.day.format(day);
                            case MONTH -> language.month.format(day);
                            case YEAR -> Integer.toString(day.getYear());
                        })));
    }

    private static Stream<WorkshopText> between(String at, LocalDate first, LocalDate last) {
        if (first == null || last == null || last.isAfter(first.plusMonths(MOST_MONTHS))) {
            return Stream.empty();
        }
        return Stream.iterate(
                        YearMonth.from(first).plusMonths(1),
                        YearMonth.from(last)::isAfter,
                        month -> month.plusMonths(1))
                .flatMap(month -> LANGUAGES.stream().map(language -> text(at, language, language.month.format(month))));
    }

    private static WorkshopText text(String at, Language language, String words) {
        return new WorkshopText(at, language.tag, Weight.KNOWN_AS, words);
    }
}
