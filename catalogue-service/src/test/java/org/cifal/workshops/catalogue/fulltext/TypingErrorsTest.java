package org.cifal.workshops.catalogue.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.word.Spellings;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingErrorsTest {

    private static final WorkshopContent VICTIMS = titled("""
            {"en": "Victim identification and protection: child trafficking, smuggling, indicators of 2016 as per UNDP",
             "es": "Las niñas y los niños", "fr": "Une carte de Corée"}
            """);
    private static final WorkshopContent YOUTH = titled("""
            {"ko": "청년 리더십 워크숍", "en": "Youth of 2025"}
            """);
    private static final WorkshopContent PROTECTED = titled("""
            {"ko": "인신매매 피해자 보호와 처벌"}
            """);

    private final TextIndex index = new TextIndex();
    private final TextSearch search = index.with(slots(VICTIMS, YOUTH, PROTECTED));

    @ParameterizedTest
    @CsvSource({
        "vicitm, victim",
        "wictim, victim",
        "protectoin, protection",
        "rpotection, protection",
        "xrotection, protection",
        "smugling, smuggling",
        "smuglin, smuggling",
        "trafiking, trafficking",
        "IDENTIFICTAION, identification",
    })
    void the_nearest_word_is_looked_for_and_named(String typed, String meant) {
        assertThat(found(typed)).containsExactly(0);
        assertThat(search.corrections(Question.of(typed)))
                .containsExactly(new Correction(Spellings.lower(typed), List.of(meant)));
    }

    @ParameterizedTest
    @CsvSource({
        "워크샵, 워크숍, 1",
        "워크샵 청년, 워크숍, 1",
        "피헤자, 피해자, 2",
        "피해지, 피해자, 2",
        "청녕, 청년, 1",
        "인신메매, 인신매매, 2",
    })
    void a_wrong_key_of_a_korean_word_is_an_error_in_a_word_of_two_syllables_too(String typed, String meant, int slot) {
        assertThat(found(typed)).containsExactly(slot);
        assertThat(search.corrections(Question.of(typed)))
                .extracting(Correction::to)
                .containsExactly(List.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"처", "청", "청ㄴ", "청녀", "청년", "청년 리더", "우", "워", "웤", "워크", "워큿", "워크쇼", "워크숍"})
    void a_word_is_found_while_its_syllables_are_typed(String typed) {
        TextSearch young = new TextIndex().with(slots(YOUTH));

        assertThat(found(young, typed)).containsExactly(0);
        assertThat(young.corrections(Question.of(typed))).isEmpty();
    }

    @Test
    void whole_syllables_come_before_a_syllable_that_is_not_finished() {
        assertThat(found("처")).containsExactly(2);
        assertThat(found("청")).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027",
                "2024",
                "20255",
                "201",
                "India",
                "Laos",
                "Peru",
                "Chili",
                "côte",
                "UNDO",
                "Mali",
                "Kenya",
                "vict imm",
                "childx9"
            })
    void numbers_countries_and_short_words_are_taken_for_no_other(String typed) {
        assertThat(search.corrections(Question.of(typed))).isEmpty();
        assertThat(found(typed)).satisfiesAnyOf(none -> assertThat(none).isEmpty(), beginning -> assertThat(typed)
                .isEqualTo("201"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indik", "thees", "unass"})
    void nothing_is_taken_for_a_small_word_or_for_a_stem(String typed) {
        TextSearch stems = new TextIndex().with(slots(titled("""
                {"en": "These are the indicative identifications", "es": "Las unas"}
                """)));

        assertThat(stems.corrections(Question.of(typed + " x"))).isEmpty();
    }

    @Test
    void two_indexes_of_other_pasts_answer_alike() {
        // Among many at once, so that its words stay in the dictionary when it is replaced.
        Map<Integer, Optional<WorkshopContent>> many = new LinkedHashMap<>();
        IntStream.range(10, 600).forEach(slot -> many.put(slot, Optional.of(VICTIMS)));
        many.put(7, Optional.of(titled("""
                {"en": "Xylofone practices"}
                """)));
        TextSearch before = index.with(many);
        assertThat(found(before, "xylofone")).containsExactly(7);

        WorkshopContent corrected = titled("""
                {"en": "Xylophone practices"}
                """);
        TextSearch edited = index.with(Map.of(7, Optional.of(corrected)));
        TextSearch restarted = new TextIndex()
                .with(Map.of(
                        0,
                        Optional.of(VICTIMS),
                        1,
                        Optional.of(YOUTH),
                        2,
                        Optional.of(PROTECTED),
                        7,
                        Optional.of(corrected)));

        for (String words : List.of("xylofone", "xylophome", "practises", "xylophone", "xy")) {
            assertThat(found(edited, words)).as(words).containsExactly(7).isEqualTo(found(restarted, words));
            assertThat(edited.corrections(Question.of(words)))
                    .as(words)
                    .isEqualTo(restarted.corrections(Question.of(words)));
        }
        assertThat(edited.corrections(Question.of("xylofone")))
                .containsExactly(new Correction("xylofone", List.of("xylophone")));
    }

    @Test
    void what_was_taken_for_a_word_is_marked() {
        assertThat(search.highlighting(Question.of("smugling"), 1_000).in(VICTIMS, 1))
                .extracting(Highlight::snippet)
                .allMatch(snippet -> snippet.contains("<mark>smuggling</mark>"))
                .hasSize(1);
        assertThat(search.highlighting(Question.of("워크샵"), 1_000).in(YOUTH, 1))
                .extracting(Highlight::snippet)
                .containsExactly("청년 리더십 <mark>워크숍</mark>");
    }

    private List<Integer> found(String question) {
        return found(search, question);
    }

    private static List<Integer> found(TextSearch search, String question) {
        Hits hits = search.search(Question.of(question), Optional.empty(), slot -> true);
        return IntStream.range(0, hits.size()).mapToObj(hits::slot).toList();
    }

    private static WorkshopContent titled(String title) {
        return Fixtures.content("""
                {"owner": "cifal-jeju", "type": "workshop", "title": %s}
                """.formatted(title));
    }

    private static Map<Integer, Optional<WorkshopContent>> slots(WorkshopContent... contents) {
        Map<Integer, Optional<WorkshopContent>> slots = new LinkedHashMap<>();
        Stream.of(contents).forEach(content -> slots.put(slots.size(), Optional.of(content)));
        return slots;
    }
}
