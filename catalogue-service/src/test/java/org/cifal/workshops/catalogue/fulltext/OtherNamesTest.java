package org.cifal.workshops.catalogue.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a record in codes, numbers or another spelling is found by the words people look for it by. */
class OtherNamesTest {

    private static final WorkshopContent DECEMBER = workshop("""
            "schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
            "sections": [{"kind": "background", "paragraphs": [{"en": "Since 2014 and 2015 there was 2014."}]}]
            """);
    private static final WorkshopContent WINTER = workshop("""
            "schedule": {"firstDay": "2014-11-03", "lastDay": "2015-02-20", "timeZone": "Asia/Seoul",
                         "stated": "From November on"}
            """);
    private static final WorkshopContent SESSIONS = workshop("""
            "schedule": {"timeZone": "Asia/Seoul", "sessions": [
                {"firstDay": "2027-03-01", "stated": "In early spring"},
                {"firstDay": "2027-10-01", "lastDay": "2027-10-31", "firstDayPrecision": "month",
                 "lastDayPrecision": "month"}]}
            """);
    private static final WorkshopContent SOME_YEAR = workshop("""
            "schedule": {"firstDay": "2030-01-01", "firstDayPrecision": "year", "lastDay": "2031-12-31",
                         "lastDayPrecision": "year", "timeZone": "Asia/Seoul"}
            """);
    private static final TextSearch TIMES = new TextIndex().with(slots(DECEMBER, WINTER, SESSIONS, SOME_YEAR));

    @ParameterizedTest
    @CsvSource({
        "2023, 0",
        "jeju 2023, 0",
        "December 2023, 0",
        "2023 december, 0",
        "'décembre 2023', 0",
        "diciembre de 2023, 0",
        "diciembre 2023, 0",
        "2023년 12월, 0",
        "2023년, 0",
        "2023-12, 0",
        "2023-12-15, 0",
        "12 décembre, 0",
        "2015년 1월, 1",
        "January 2015, 1",
        "december 2014, 1",
        "spring 2027, 2",
        "March 2027, 2",
        "2027년 10월, 2",
        "2031, 3",
    })
    void the_workshops_of_a_year_or_a_month_are_found(String words, int slot) {
        assertThat(found(TIMES, words)).startsWith(slot);
        if (!words.contains("2015") && !words.contains("2014")) {
            assertThat(found(TIMES, words)).containsExactly(slot);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026", "April 2027", "June 2027", "2016", "January 2030", "december 2031", "2027년 5월", "일"})
    void a_time_at_which_nothing_takes_place_is_not_found(String words) {
        assertThat(found(TIMES, words)).isEmpty();
    }

    @Test
    void a_workshop_of_the_year_comes_before_one_that_mentions_it() {
        assertThat(found(TIMES, "2014")).containsExactly(1, 0);
        assertThat(found(TIMES, "workshop 2015")).containsExactly(1, 0);
    }

    @Test
    void what_else_a_workshop_says_weighs_the_same_with_days_and_without() {
        WorkshopContent undated = workshop("""
                "venues": [{"country": "FJ"}]
                """);
        WorkshopContent dated = workshop("""
                "venues": [{"country": "FJ"}], "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"}
                """);
        TextSearch both = new TextIndex().with(slots(undated, dated));

        for (String words : List.of("jeju", "workshop", "fiji")) {
            Hits hits = both.search(Question.of(words), Optional.empty(), slot -> true);
            assertThat(hits.rank(0)).as(words).isEqualTo(hits.rank(1));
        }
    }

    @Test
    void a_day_is_marked_once_where_it_stands() {
        assertThat(TIMES.highlighting(Question.of("2023"), 1_000).in(DECEMBER, 5))
                .containsExactly(
                        new Highlight("/schedule/firstDay", "en", "12 December <mark>2023</mark>"),
                        new Highlight("/schedule/lastDay", "en", "15 December <mark>2023</mark>"));
    }

    @ParameterizedTest
    @CsvSource({
        "Republic of Korea, KR",
        "'Korea, Republic of', KR",
        "South Korea, KR",
        "Korea, KR",
        "한국, KR",
        "대한민국, KR",
        "République de Corée, KR",
        "Corée du Sud, KR",
        "República de Corea, KR",
        "Lao PDR, LA",
        "Viet Nam, VN",
        "Vietnam, VN",
        "Türkiye, TR",
        "Turkey, TR",
        "Russian Federation, RU",
        "Côte d'Ivoire, CI",
        "Ivory Coast, CI",
        "Cabo Verde, CV",
        "Syrian Arab Republic, SY",
        "United Republic of Tanzania, TZ",
        "Bolivia (Plurinational State of), BO",
        "Iran (Islamic Republic of), IR",
        "북한, KP",
        "USA, US",
        "Fiji, FJ",
    })
    void a_country_is_found_by_its_names(String words, String code) {
        List<String> codes =
                List.of("KR", "LA", "VN", "TR", "RU", "CI", "CV", "SY", "TZ", "BO", "IR", "KP", "US", "FJ", "MD", "PS");
        TextSearch countries = new TextIndex()
                .with(slots(codes.stream()
                        .map(country -> workshop("\"venues\": [{\"country\": \"%s\"}]".formatted(country)))
                        .toArray(WorkshopContent[]::new)));

        assertThat(found(countries, words).stream().map(codes::get)).contains(code);
        if (!words.contains("orea") && !words.contains("orée")) {
            assertThat(found(countries, words)).hasSize(1);
        }
    }

    private static final TextSearch SPELLINGS = new TextIndex()
            .with(slots(
                    titled("en", "E-learning and co-operation"),
                    titled("en", "Elearning about Covid-19 and cooperation of the UN"),
                    titled("en", "Anti-trafficking, counter trafficking, the U.N. and J.I.T.C."),
                    titled("fr", "Un office sans e-mail: learning by co and operation, unitaire"),
                    titled("en", "Universities of the JITC in covid19 time")));

    @ParameterizedTest
    @CsvSource({
        "elearning, 0 1",
        "e-learning, 0 1",
        "e-learn, 0 1",
        "E\u2011Learning, 0 1",
        "cooperation, 0 1",
        "covid19, 1 4",
        "covid-19, 1 4",
        "COVID-19, 1 4",
        "antitrafficking, 2",
        "anti-trafficking, 2",
        "counter-trafficking, 2",
        "U.N., 1 2",
        "un office, 3",
        "JITC, 2 4",
        "J.I.T.C., 2 4",
    })
    void joined_spellings_and_those_with_hyphens_and_dots_meet(String words, String slots) {
        assertThat(found(SPELLINGS, words).stream().sorted().map(String::valueOf))
                .containsExactly(slots.split(" "));
    }

    private static final TextSearch APOSTROPHES = new TextIndex()
            .with(slots(
                    titled("en", "Police of Côte d'Ivoire"),
                    titled("en", "The O\u2019Neill report on women's rights"),
                    titled("fr", "Police de la Côte d'Ivoire"),
                    titled("es", "Visita a L'Aquila"),
                    titled("en", "They'll see what we've got")));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            ivoire, 0 2
            Ivoire police, 0 2
            "côte d\u2019ivoire", 0 2
            neill, 1
            O'Neill, 1
            o\u2019neill, 1
            women, 1
            women's, 1
            aquila, 3
            they, 4
            """)
    void what_follows_an_apostrophe_is_found_in_any_language(String words, String slots) {
        assertThat(found(APOSTROPHES, words).stream().sorted().map(String::valueOf))
                .containsExactly(slots.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ll", "ve", "s"})
    void an_ending_after_an_apostrophe_is_no_word(String words) {
        assertThat(found(APOSTROPHES, words)).isEmpty();
    }

    @Test
    void what_follows_an_apostrophe_is_marked() {
        assertThat(APOSTROPHES.highlighting(Question.of("neill"), 1_000).in(titled("en", "The O\u2019Neill report"), 5))
                .containsExactly(new Highlight("/title/en", "en", "The O\u2019<mark>Neill</mark> report"));
    }

    @Test
    void the_parts_of_a_word_are_looked_for_too_unless_one_is_a_letter() {
        assertThat(found(SPELLINGS, "co-operation")).hasSize(3).startsWith(0);
        assertThat(found(SPELLINGS, "2012-2014")).isEmpty();
    }

    @Test
    void an_acronym_is_no_small_word_and_comes_before_what_merely_begins_so() {
        assertThat(found(SPELLINGS, "UN").subList(0, 2)).containsExactlyInAnyOrder(1, 2);
        assertThat(found(SPELLINGS, "UN").subList(2, 4)).containsExactlyInAnyOrder(3, 4);
        assertThat(found(SPELLINGS, "UN cooperation")).containsExactly(1);
        assertThat(found(SPELLINGS, "un cooperation")).containsExactlyInAnyOrder(0, 1);
        assertThat(found(SPELLINGS, "UN COOPERATION")).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void the_word_itself_comes_before_a_longer_one_however_weighty() {
        TextSearch search = new TextIndex()
                .with(slots(titled("en", "Victimology victimology"), Fixtures.content("""
                                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Of others"},
                                 "sections": [{"kind": "background", "items": [{"en": "%s a victim"}]}]}
                                """.formatted(
                                "and others ".repeat(500)))));

        assertThat(found(search, "victim")).containsExactly(1, 0);
    }

    /** The best first. */
    private static List<Integer> found(TextSearch search, String question) {
        Hits hits = search.search(Question.of(question), Optional.empty(), slot -> true);
        return IntStream.range(0, hits.size())
                .boxed()
                .sorted(Comparator.comparing(hits::rank).reversed())
                .map(hits::slot)
                .toList();
    }

    private static WorkshopContent titled(String language, String title) {
        return Fixtures.content("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"%s": "%s"}}
                """.formatted(language, title));
    }

    private static WorkshopContent workshop(String more) {
        return Fixtures.content("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Jeju workshop"}, %s}
                """.formatted(more));
    }

    private static Map<Integer, Optional<WorkshopContent>> slots(WorkshopContent... contents) {
        Map<Integer, Optional<WorkshopContent>> slots = new LinkedHashMap<>();
        Stream.of(contents).forEach(content -> slots.put(slots.size(), Optional.of(content)));
        return slots;
    }
}
