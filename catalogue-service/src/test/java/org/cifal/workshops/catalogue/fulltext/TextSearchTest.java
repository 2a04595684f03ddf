package org.cifal.workshops.catalogue.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.BitSet;
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
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

    private static final WorkshopContent CHILDREN = Fixtures.content("""
            {"owner": "cifal-jeju", "type": "training",
             "title": {"en": "Training on protecting children", "ko": "제주 인신매매 방지 교육", "es": "Niños y protección"},
             "venues": [{"city": "Málaga", "stated": "Malaga - Spain, Spain"}],
             "sections": [{"kind": "background", "items": [{"en": "the Palermo Protocol <b> & trafficking"}]}]}
            """);
    private static final WorkshopContent PALERMO = Fixtures.content("""
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "The Palermo Protocol"},
             "venues": [{"city": "Jeju"}, {"city": "Seogwipo", "language": "en",
                         "inOtherLanguages": {"ko": {"name": "국제연수센터", "city": "서귀포"}}}]}
            """);
    private static final WorkshopContent CITIES = Fixtures.content("""
            {"owner": "cifal-jeju", "type": "workshop", "title": {"fr": "Gouvernance des villes"},
             "alternativeTitles": [{"fr": "Formation des autorités locales"}], "series": {"slug": "s", "title": {"en": "Palermo"}}}
            """);

    private final TextIndex index = new TextIndex();
    private final TextSearch search = index.with(slots(CHILDREN, PALERMO, CITIES));

    @Test
    void case_and_accents_do_not_matter() {
        assertThat(found("MALAGA")).containsExactly(0);
        assertThat(found("málaga ninos PROTECCION")).containsExactly(0);
        assertThat(found("autorites")).containsExactly(2);
    }

    @Test
    void a_word_is_found_in_other_forms_of_it() {
        assertThat(found("train child protection x")).isEmpty();
        assertThat(found("trainings protects")).containsExactly(0);
        assertThat(found("train ")).containsExactly(0);
        assertThat(found("ville")).containsExactly(2);
        assertThat(found("niño")).containsExactly(0);
    }

    @Test
    void korean_is_found_by_its_morphemes_and_beginnings() {
        assertThat(found("인신매매")).containsExactly(0);
        assertThat(found("제주")).containsExactly(0);
        assertThat(found("인신")).containsExactly(0);
        assertThat(found("인신매매를 방지")).containsExactly(0);
        assertThat(found("방지교육")).containsExactly(0);
        assertThat(found("서울")).isEmpty();
    }

    @Test
    void every_word_must_be_there_and_of_the_last_its_beginning() {
        assertThat(found("palermo childr")).containsExactly(0);
        assertThat(found("childr palermo")).isEmpty();
        assertThat(found("palermo seoul")).isEmpty();
        assertThat(found("p")).isEmpty();
        assertThat(found("pa")).contains(0, 1, 2);
    }

    @Test
    void a_typing_error_is_forgiven_only_where_the_word_is_found_nowhere() {
        assertThat(found("palremo")).contains(0, 1, 2);
        assertThat(found("trafiking")).containsExactly(0);
        assertThat(found("traffickng")).containsExactly(0);
        assertThat(found("seogwpio")).containsExactly(1);
        assertThat(found("jej e")).isEmpty();
        assertThat(found("train")).containsExactly(0);

        // A neighbour by one letter is another word as long as the one looked for occurs.
        WorkshopContent palerno = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "In Sicily"}, "venues": [{"city": "Palerno"}]}
                """);
        TextSearch neighbours = new TextIndex().with(slots(PALERMO, palerno));
        assertThat(found(neighbours, "palermo")).containsExactly(0);
        assertThat(found(neighbours, "palerno")).containsExactly(1);
    }

    @Test
    void the_title_counts_more_than_other_titles_and_these_more_than_prose() {
        assertThat(found("palermo")).containsExactly(1, 2, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fiji",
                "피지",
                "Fidji",
                "Fiyi",
                "Samoa",
                "Viti Levu",
                "Queens Road",
                "Holiday Inn",
                "fisheries",
                "magistrates",
                "passport copy",
                "handwriting",
                "airfare",
                "scholarship",
                "attendance",
                "tuition",
                "prosperity",
                "Division for People",
                "Core Training"
            })
    void everything_the_record_says_of_places_and_terms_is_found(String words) {
        TextSearch whole = new TextIndex().with(slots(Fixtures.content("""
                {"owner": "cifal-jeju", "type": "course", "title": {"en": "On the road"},
                 "pillars": ["Prosperity"], "division": "Division for People",
                 "venues": [{"city": "Suva", "region": "Viti Levu", "country": "FJ", "address": "1 Queens Road"}],
                 "schedule": {"sessions": [{"firstDay": "2023-12-12", "audience": {"en": "Fisheries officers"},
                                            "venue": {"name": "Holiday Inn", "country": "WS"}}],
                              "timeZone": "Pacific/Fiji"},
                 "audience": {"stated": "Core Training"},
                 "fee": {"kind": "fixed", "payment": {"en": "Tuition is paid on arrival."}},
                 "certificate": {"conditions": [{"en": "full attendance"}]},
                 "call": {"deadline": {"kind": "not-stated"}, "howToApply": {"en": "In handwriting."},
                          "requiredDocuments": [{"code": "pass", "title": {"en": "Passport copy"}, "form": "own-format"}],
                          "eligibility": [{"code": "who", "weight": "required", "text": {"en": "Magistrates"}}],
                          "assistance": {"kind": "other", "text": {"en": "A scholarship"},
                                         "covered": [{"en": "airfare"}]}}}
                """)));

        assertThat(found(whole, words)).containsExactly(0);
    }

    @Test
    void small_words_are_no_condition_unless_there_are_no_others() {
        assertThat(found("the children of the palermo")).containsExactly(0);
        assertThat(found("des")).containsExactly(2);
    }

    @Test
    void the_rank_of_one_workshop_does_not_depend_on_the_others() {
        int before = search.search(Question.of("palermo"), Optional.of(slots(IntStream.of(1))), slot -> true)
                .rank(0);
        TextSearch after = index.with(Map.of(3, Optional.of(PALERMO), 0, Optional.empty()));

        assertThat(after.search(Question.of("palermo"), Optional.of(slots(IntStream.of(1))), slot -> true)
                        .rank(0))
                .isEqualTo(before);
    }

    @Test
    void among_a_few_only_those_are_found_and_by_their_present_words() {
        TextSearch after = index.with(Map.of(1, Optional.of(CITIES), 7, Optional.of(PALERMO)));
        BitSet few = slots(IntStream.of(0, 1, 9));

        assertThat(slotsOf(after.search(Question.of("gouvernance"), Optional.of(few), slot -> true)))
                .containsExactly(1);
        assertThat(slotsOf(after.search(Question.of("gouvernance"), Optional.of(few), slot -> slot != 1)))
                .isEmpty();
        assertThat(slotsOf(after.search(Question.of("gouvernance"), Optional.empty(), slot -> true)))
                .containsExactly(1, 2);
    }

    @Test
    void a_rare_word_is_found_among_many_and_every_word_must_be_there() {
        Map<Integer, Optional<WorkshopContent>> many = new LinkedHashMap<>();
        IntStream.range(0, 40).forEach(slot -> many.put(slot, Optional.of(slot == 17 ? CHILDREN : PALERMO)));
        TextSearch all = new TextIndex().with(many);
        BitSet most = slots(IntStream.range(5, 40));

        assertThat(slotsOf(all.search(Question.of("trafficking"), Optional.of(most), slot -> true)))
                .containsExactly(17);
        assertThat(slotsOf(all.search(
                        Question.of("trafficking"), Optional.of(slots(IntStream.range(18, 40))), slot -> true)))
                .isEmpty();
        assertThat(slotsOf(all.search(Question.of("palermo trafficking"), Optional.of(most), slot -> true)))
                .containsExactly(17);
        assertThat(slotsOf(all.search(Question.of("palermo malaria"), Optional.empty(), slot -> true)))
                .isEmpty();
    }

    @Test
    void two_words_rank_by_what_each_counts() {
        Hits one = search.search(Question.of("palermo"), Optional.empty(), slot -> slot == 0);
        Hits other = search.search(Question.of("children"), Optional.empty(), slot -> slot == 0);
        Hits both = search.search(Question.of("palermo children"), Optional.empty(), slot -> slot == 0);

        assertThat(both.size()).isEqualTo(1);
        assertThat(both.rank(0)).isEqualTo(one.rank(0) + other.rank(0));
    }

    /** What it counts is added up in another way once a word is asked for again. */
    @Test
    void a_word_counts_the_same_whoever_asks_again() {
        TextSearch asked = new TextIndex().with(slots(CHILDREN, PALERMO, CITIES));
        for (String question : List.of("palermo", "children", "protection of tr")) {
            List<Integer> first = ranks(asked, question);

            assertThat(first).isNotEmpty().allMatch(rank -> rank > 0);
            assertThat(ranks(asked, question)).as(question).isEqualTo(first);
            assertThat(ranks(asked, question)).as(question).isEqualTo(first);
        }
    }

    private static List<Integer> ranks(TextSearch search, String question) {
        Hits hits = search.search(Question.of(question), Optional.empty(), slot -> true);
        return IntStream.range(0, hits.size()).mapToObj(hits::rank).toList();
    }

    private static BitSet slots(IntStream some) {
        return some.collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static int[] slotsOf(Hits hits) {
        return hits.slots().stream().toArray();
    }

    @Test
    void an_edit_is_seen_by_the_next_search_and_not_by_the_one_before() {
        TextSearch after = index.with(Map.of(1, Optional.of(CITIES), 0, Optional.empty()));

        assertThat(found(after, "gouvernance")).containsExactlyInAnyOrder(1, 2);
        assertThat(found(after, "malaga")).isEmpty();
        assertThat(found("gouvernance")).containsExactly(2);
        assertThat(found("malaga")).containsExactly(0);
    }

    @Test
    void nothing_that_can_be_typed_fails() {
        for (String odd : List.of(
                "\"",
                "title:(a OR",
                "AND OR NOT",
                "*",
                "a*b?",
                "[1 TO",
                "\\",
                "🎉",
                "👩‍👩‍👧",
                "مرحبا بالعالم",
                "\u202Eabc\u202C",
                "\u0000",
                "\uD800",
                "%",
                "x".repeat(200),
                "a b ".repeat(50),
                "제".repeat(200),
                IntStream.range(0, 100)
                        .mapToObj(i -> String.valueOf((char) ('a' + i)))
                        .reduce("", (a, b) -> a + " " + b))) {
            assertThatCode(() -> found(odd)).as(odd).doesNotThrowAnyException();
        }
        assertThat(Question.of(" - \" ").isEmpty()).isTrue();
        assertThat(Question.of("🎉").isEmpty()).isFalse();
    }

    @Test
    void highlights_mark_the_words_and_escape_everything_else() {
        List<Highlight> highlights = highlights("trafficking train", CHILDREN, 3);

        assertThat(highlights)
                .containsExactly(
                        new Highlight("/title/en", "en", "<mark>Training</mark> on protecting children"),
                        new Highlight(
                                "/sections/0/items/0/en",
                                "en",
                                "the Palermo Protocol &lt;b&gt; &amp; <mark>trafficking</mark>"));
        assertThat(highlights("인신매매", CHILDREN, 3))
                .extracting(Highlight::pointer, Highlight::snippet)
                .containsExactly(tuple("/title/ko", "제주 <mark>인신매매</mark> 방지 교육"));
        assertThat(highlights("malaga", CHILDREN, 1))
                .containsExactly(new Highlight("/venues/0/city", null, "<mark>Málaga</mark>"));
        assertThat(highlights("seogwipo", PALERMO, 1))
                .containsExactly(new Highlight("/venues/1/city", "en", "<mark>Seogwipo</mark>"));
        assertThat(highlights("서귀포", PALERMO, 1))
                .containsExactly(new Highlight("/venues/1/inOtherLanguages/ko/city", "ko", "<mark>서귀포</mark>"));
    }

    @Test
    void of_a_long_workshop_only_the_beginning_is_looked_through() {
        int title = "Training on protecting children".length();

        assertThat(search.highlighting(Question.of("children"), title).in(CHILDREN, 3))
                .extracting(Highlight::pointer)
                .containsExactly("/title/en");
        assertThat(search.highlighting(Question.of("children"), title - 1).in(CHILDREN, 3))
                .isEmpty();
    }

    private List<Highlight> highlights(String question, WorkshopContent content, int most) {
        return search.highlighting(Question.of(question), 1_000).in(content, most);
    }

    private List<Integer> found(String question) {
        return found(search, question);
    }

    /** The best first. */
    private static List<Integer> found(TextSearch search, String question) {
        Hits hits = search.search(Question.of(question), Optional.empty(), slot -> true);
        return IntStream.range(0, hits.size())
                .boxed()
                .sorted((a, b) -> hits.rank(b) - hits.rank(a))
                .map(hits::slot)
                .toList();
    }

    private static Map<Integer, Optional<WorkshopContent>> slots(WorkshopContent... contents) {
        Map<Integer, Optional<WorkshopContent>> slots = new LinkedHashMap<>();
        Stream.of(contents).forEach(content -> slots.put(slots.size(), Optional.of(content)));
        return slots;
    }
}
