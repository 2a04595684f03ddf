package org.cifal.workshops.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.search.Questions.filter;
import static org.cifal.workshops.catalogue.search.Questions.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.SnapshotFixtures;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchesTest {

    private static final Snapshot MANY = SnapshotFixtures.with(SnapshotFixtures.empty(), SnapshotFixtures.many(250));

    private static final String IN_JEJU = """
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "In Jeju"}, "format": "face-to-face",
             "schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
             "venues": [{"city": "Jeju", "country": "KR", "language": "en",
                         "inOtherLanguages": {"ko": {"city": "제주"}}}, {"city": "Lomé", "country": "TG"}],
             "languages": ["en", "pt-BR"], "programmeAreas": ["Local  Development"], "themes": ["Human security"],
             "sdgTargets": ["8.7", "16.2"], "fee": {"kind": "none"},
             "admission": {"ways": ["application-and-selection", "open-registration"]},
             "series": {"slug": "counter-trafficking", "title": {"en": "Counter-trafficking"}},
             "organisers": [{"code": "rso", "name": {"en": "RSO"}, "role": "co-organiser"}],
             "partners": [{"name": {"en": "Bali Process", "ko": "발리 프로세스"}}],
             "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"}}}
            """;
    private static final String IN_SUVA = """
            {"owner": "cifal-suva", "type": "course", "title": {"en": "In Suva"}, "format": "online",
             "schedule": {"firstDay": "2023-12-13", "timeZone": "Pacific/Honolulu"}, "sdgTargets": ["1"],
             "outcome": {"report": [{"en": "Held."}]},
             "call": {"deadline": {"kind": "dated", "date": "2023-11-08", "timeZone": "Pacific/Honolulu"}}}
            """;
    private static final String UNDATED = """
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Some day"}, "outcome": {}}
            """;
    private static final Snapshot THREE = SnapshotFixtures.of(IN_JEJU, IN_SUVA, UNDATED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=workshop | w0 w2",
                "type=course&type=workshop | w1 w0 w2",
                "type=seminar |",
                "format=online | w1",
                "country=KR | w0",
                "country=TG | w0",
                "country=FJ |",
                "city=LOME | w0",
                "city=Lom | ",
                "city=제주 | w0",
                "city=jeju&city=제주 | w0",
                "language=en | w0",
                "language=pt | w0",
                "language=PT-br | w0",
                "organiser=rso | w0",
                "organiser=cifal-jeju | w0 w2",
                "organiser=nobody |",
                "partner=bali+process | w0",
                "partner=발리+프로세스 | w0",
                "series=counter-trafficking | w0",
                "programmeArea=local+development | w0",
                "workshopTheme=HUMAN+SECURITY | w0",
                "sdg=8 | w0",
                "sdg=8.7 | w0",
                "sdg=16 | w0",
                "sdg=1 | w1",
                "sdg=8.8 |",
                "fee=none | w0",
                "admission=open-registration | w0",
                "admission=invitation-or-nomination |",
                "hasOutcome=true | w1",
                "hasOutcome=false | w0 w2",
                "postponed=false | w1 w0 w2",
                "postponed=true |",
                "publicationStatus=published | w1 w0 w2",
                "publicationStatus=completed |",
                "registrationStatus=open | w1 w0",
                "registrationStatus=closed |",
                "startsFrom=2023-12-12 | w1 w0",
                "startsFrom=2023-12-13 | w1",
                "startsFrom=2023-12-14 |",
                "startsBefore=2023-12-13 | w0",
                "startsBefore=2023-12-12 |",
                "endsFrom=2023-12-15 | w0",
                "endsFrom=2023-12-16 |",
                "endsBefore=2023-12-14 | w1",
                "deadlineFrom=2023-11-07&deadlineBefore=2023-11-08 | w0",
                "deadlineFrom=2023-11-08 | w1",
                "type=workshop&country=KR&sdg=8&q=jeju | w0",
                "type=course&country=KR |",
                "startsFrom=2023-12-12&startsBefore=2023-12-13&format=face-to-face | w0",
                "q=suva&country=KR |",
            })
    void a_workshop_is_found_by_each_of_its_properties(String question, String slugs) {
        assertThat(found(THREE, question)).isEqualTo(slugs == null ? List.of() : List.of(slugs.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "startsFrom=2023-10-01&startsBefore=2023-11-01 | w0",
                "startsFrom=2023-10-01 | w0",
                "startsBefore=2023-11-01 | w0",
                "startsFrom=2023-10-02 |",
                "startsBefore=2023-10-31 |",
                "endsFrom=2023-10-01&endsBefore=2023-11-01 | w0",
                "endsFrom=2023-10-02 |",
                "endsBefore=2023-10-31 |",
            })
    void a_workshop_of_some_month_is_found_where_every_day_of_it_would_be(String question, String slug) {
        Snapshot inOctober = SnapshotFixtures.of("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "In October"},
                 "schedule": {"firstDay": "2023-10-01", "lastDay": "2023-10-31", "firstDayPrecision": "month",
                              "lastDayPrecision": "month", "timeZone": "Asia/Seoul", "stated": "Oct 2023"}}
                """);

        assertThat(found(inOctober, question)).isEqualTo(slug == null ? List.of() : List.of(slug));
        assertThat(found(inOctober, "q=october&" + question)).isEqualTo(found(inOctober, question));
    }

    @Test
    void a_date_means_the_day_of_the_workshops_own_zone() {
        // 7 November in Seoul begins on the 6th in UTC, and 8 November in Honolulu ends on the 9th.
        assertThat(found(THREE, "deadlineFrom=2023-11-06&deadlineBefore=2023-11-07"))
                .isEmpty();
        assertThat(found(THREE, "deadlineFrom=2023-11-09")).isEmpty();
    }

    /** The day of Seoul ends at 15:00 in UTC, and that of Honolulu at 10:00 of the next. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-12T14:59:59.999999Z | startsFrom=today | w1 w0",
                "2023-12-12T14:59:59.999999Z | startsBefore=today |",
                "2023-12-12T15:00:00Z | startsFrom=today | w1",
                "2023-12-12T15:00:00Z | startsBefore=today | w0",
                "2023-12-14T09:59:59Z | startsFrom=today | w1",
                "2023-12-14T10:00:00Z | startsFrom=today |",
                "2023-12-14T10:00:00Z | startsBefore=today | w1 w0",
                "2023-12-15T14:59:59Z | endsFrom=today | w0",
                "2023-12-15T14:59:59Z | endsBefore=today | w1",
                "2023-12-15T15:00:00Z | endsFrom=today |",
                "2023-12-15T15:00:00Z | endsBefore=today | w1 w0",
                "2023-11-07T14:59:59Z | deadlineFrom=today | w1 w0",
                "2023-11-07T15:00:00Z | deadlineFrom=today | w1",
                "2023-11-09T09:59:59Z | deadlineBefore=today | w0",
                "2023-11-09T10:00:00Z | deadlineBefore=today | w1 w0",
                "2023-12-12T14:59:59Z | startsFrom=today&startsBefore=2023-12-13 | w0",
                "2023-12-12T15:00:00Z | startsFrom=today&startsBefore=2023-12-13 |",
                "2023-12-12T15:00:00Z | startsFrom=2023-12-12&startsBefore=today | w0",
                "2023-12-12T15:00:00Z | startsFrom=2023-12-13&startsBefore=today |",
                "2023-12-12T15:00:00Z | startsFrom=today&startsBefore=today |",
                "2023-12-12T15:00:00Z | startsBefore=today&endsFrom=today | w0",
                "2023-12-12T15:00:00Z | country=KR&startsFrom=today |",
                "2023-12-12T15:00:00Z | country=KR&startsBefore=today | w0",
            })
    void today_is_the_date_of_where_the_workshop_is(String now, String question, String slugs) {
        Snapshot then = SnapshotFixtures.at(THREE, now);

        assertThat(found(then, question)).isEqualTo(slugs == null ? List.of() : List.of(slugs.split(" ", -1)));
        assertThat(found(then, "q=jeju&" + question))
                .isEqualTo(slugs != null && slugs.contains("w0") ? List.of("w0") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-01T14:59:59Z, startsFrom, true", "2023-10-01T15:00:00Z, startsFrom, false",
        "2023-10-31T14:59:59Z, startsBefore, false", "2023-10-31T15:00:00Z, startsBefore, true",
        "2023-10-01T14:59:59Z, endsFrom, true", "2023-10-01T15:00:00Z, endsFrom, false",
        "2023-10-31T14:59:59Z, endsBefore, false", "2023-10-31T15:00:00Z, endsBefore, true",
    })
    void a_workshop_of_some_month_is_found_today_where_every_day_of_it_would_be(
            String now, String parameter, boolean expected) {
        Snapshot inOctober = SnapshotFixtures.of("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "In October"},
                 "schedule": {"firstDay": "2023-10-01", "lastDay": "2023-10-31", "firstDayPrecision": "month",
                              "lastDayPrecision": "month", "timeZone": "Asia/Seoul", "stated": "Oct 2023"}}
                """);

        assertThat(found(SnapshotFixtures.at(inOctober, now), parameter + "=today"))
                .hasSize(expected ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startsFrom=today", "endsFrom=today", "country=KR&endsFrom=today"})
    void what_is_postponed_is_not_over_with_its_former_days_until_it_is_cancelled(String question) {
        WorkshopContent inJeju = Fixtures.content(IN_JEJU);
        Snapshot three = SnapshotFixtures.with(
                SnapshotFixtures.empty(),
                List.of(
                        SnapshotFixtures.published("held", 1, inJeju),
                        SnapshotFixtures.postponed("put-off", 2, inJeju, PublicationStatus.PUBLISHED),
                        SnapshotFixtures.postponed("off", 3, inJeju, PublicationStatus.CANCELLED)));
        Snapshot afterwards = SnapshotFixtures.at(three, "2023-12-15T15:00:00Z");

        assertThat(found(three, question)).containsExactlyInAnyOrder("held", "put-off", "off");
        assertThat(found(afterwards, question)).containsExactly("put-off");
        assertThat(found(afterwards, "startsBefore=today")).containsExactlyInAnyOrder("held", "off");
        assertThat(SnapshotFixtures.holdsAt(afterwards, "2050-01-01T00:00:00Z")).isTrue();
    }

    @Test
    void of_several_intakes_the_deadline_that_counts_next_is_found_and_sorted_by() {
        String course = """
                {"owner": "cifal-jeju", "type": "course", "title": {"en": "In %s"},
                 "call": {"deadline": {"kind": "dated", "date": "%s", "timeZone": "Asia/Seoul"}, "intakes": [%s]}}
                """;
        Snapshot before = SnapshotFixtures.of(
                course.formatted(
                        "two intakes",
                        "2024-09-30",
                        "{\"deadline\": {\"date\": \"2024-03-31\"}}, {\"deadline\": {\"date\": \"2024-09-30\"}}"),
                course.formatted("one", "2024-06-30", ""));
        Snapshot after = SnapshotFixtures.at(before, "2024-03-31T15:00:00Z");

        assertThat(found(before, "deadlineBefore=2024-04-01")).containsExactly("w0");
        assertThat(found(after, "deadlineBefore=2024-04-01")).isEmpty();
        assertThat(found(after, "deadlineFrom=2024-09-30")).containsExactly("w0");
        assertThat(found(after, "deadlineFrom=today")).containsExactlyInAnyOrder("w0", "w1");
        assertThat(pages(Matches.of(before, filter("")), Sort.DEADLINE, 5)).containsExactly("w0", "w1");
        assertThat(pages(Matches.of(after, filter("")), Sort.DEADLINE, 5)).containsExactly("w1", "w0");
    }

    @Test
    void a_place_that_only_a_session_states_is_found_and_counted() {
        Snapshot snapshot = SnapshotFixtures.of("""
                {"owner": "cifal-jeju", "type": "course", "title": {"en": "On the road"},
                 "schedule": {"sessions": [{"firstDay": "2023-12-12", "venue": {"city": "Suva", "country": "FJ"}},
                                           {"firstDay": "2023-12-19", "venue": {"city": "Apia", "country": "WS"}},
                                           {"firstDay": "2023-12-20"}], "timeZone": "Pacific/Fiji"}}
                """);

        assertThat(found(snapshot, "country=WS&city=suva")).containsExactly("w0");
        WorkshopFilter all = filter("");
        assertThat(Facets.of(Set.of(Trait.COUNTRY), snapshot, all, Matches.of(snapshot, all), List.of())
                        .get("country"))
                .extracting(Facets.Value::value)
                .containsExactly("FJ", "WS");
    }

    @Test
    void a_snapshot_holds_until_a_day_ends_where_a_workshop_is() {
        Snapshot before = SnapshotFixtures.at(THREE, "2023-12-12T10:00:00Z");
        Snapshot after = SnapshotFixtures.at(before, "2023-12-12T15:00:00Z");

        assertThat(SnapshotFixtures.holdsAt(before, "2023-12-12T14:59:59.999999Z"))
                .isTrue();
        assertThat(SnapshotFixtures.holdsAt(before, "2023-12-12T15:00:00Z")).isFalse();
        assertThat(SnapshotFixtures.holdsAt(after, "2023-12-12T14:59:59.999999Z"))
                .isFalse();
        assertThat(SnapshotFixtures.holdsAt(after, "2023-12-14T09:59:59Z")).isTrue();
        assertThat(after.asOf()).isEqualTo("2023-12-12T15:00:00Z").isAfter(before.asOf());
        assertThat(after.find("w0")).containsSame(before.find("w0").orElseThrow());
    }

    @Test
    void a_workshop_that_comes_later_is_asked_for_the_day_it_is_now() {
        Snapshot at = SnapshotFixtures.at(THREE, "2023-12-20T00:00:00Z");
        Snapshot with = SnapshotFixtures.with(
                at,
                List.of(SnapshotFixtures.published(
                        "w9", 9, Fixtures.content(IN_JEJU.replace("2023-12-1", "2023-12-2")))));

        assertThat(found(with, "startsFrom=today")).containsExactly("w9");
        assertThat(found(at, "startsFrom=today")).isEmpty();
        assertThat(SnapshotFixtures.holdsAt(with, "2023-12-22T15:00:00Z")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pages_have_no_gap_and_no_repetition_and_the_order_of_a_naive_sort(Sort sort) {
        WorkshopFilter filter = filter(sort == Sort.RELEVANCE ? "q=training+development" : "fee=none&fee=fixed");
        Matches matches = Matches.of(MANY, filter);
        List<String> seen = pages(matches, sort, 7);

        assertThat(seen).doesNotHaveDuplicates().hasSize(matches.count());
        if (sort == Sort.START || sort == Sort.LATEST_START) {
            assertThat(seen).isEqualTo(naive(sort == Sort.START));
        }
        assertThat(pages(matches, sort, 250)).isEqualTo(seen);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void few_matches_come_in_the_order_they_have_among_many(Sort sort) {
        List<String> all = pages(Matches.of(MANY, filter("fee=none&fee=fixed")), sort, 250);
        Matches few = Matches.of(MANY, filter("series=series-7&series=series-8&series=series-9&series=series-200"));

        List<String> expected = new ArrayList<>(all);
        expected.retainAll(pages(few, sort, 100));
        assertThat(pages(few, sort, 1)).hasSize(4).isEqualTo(expected);
    }

    @Test
    void what_is_said_to_have_taken_place_is_over_also_without_days() {
        Snapshot snapshot = SnapshotFixtures.with(
                THREE,
                List.of(SnapshotFixtures.published("done", 9, Fixtures.content(UNDATED), PublicationStatus.COMPLETED)));

        assertThat(filter("").toComeFirst(snapshot).stream().map(PreparedWorkshop::slug))
                .containsExactly("w0", "w1", "w2", "done");
        assertThat(filter("").toComeFirst(SnapshotFixtures.at(snapshot, "2024-06-01T00:00:00Z")).stream()
                        .map(PreparedWorkshop::slug))
                .containsExactly("w2", "w1", "w0", "done");
    }

    @Test
    void a_cursor_holds_when_the_workshop_it_names_is_gone() {
        Matches.Page first = Matches.of(MANY, filter("")).page(Sort.LATEST_START, Optional.empty(), 10);
        String last = first.items().get(9).slug();
        Snapshot without = SnapshotFixtures.with(
                MANY,
                List.of(SnapshotFixtures.published(
                        last, 1_000, Fixtures.content(UNDATED), PublicationStatus.ARCHIVED)));
        List<String> before = slugs(Matches.of(MANY, filter("")).page(Sort.LATEST_START, first.next(), 10));

        assertThat(slugs(Matches.of(without, filter("")).page(Sort.LATEST_START, first.next(), 10)))
                .isEqualTo(before);
        assertThat(found(without, "")).hasSize(249).doesNotContain(last);
        assertThat(found(MANY, "")).hasSize(250).contains(last);
    }

    @Test
    void facets_count_as_a_naive_count_does_and_leave_their_own_filter_out() {
        WorkshopFilter filter = filter("country=KR&fee=none");
        Map<String, List<Facets.Value>> facets =
                Facets.of(Set.of(Trait.COUNTRY, Trait.CITY), MANY, filter, Matches.of(MANY, filter), List.of());
        Map<String, Integer> countries = new HashMap<>();
        Map<String, Integer> cities = new HashMap<>();
        for (PreparedWorkshop workshop : filter("fee=none").among(MANY)) {
            Venue venue = content(workshop).venues().get(0);
            countries.merge(venue.country(), 1, Integer::sum);
            if (venue.country().equals("KR")) {
                cities.merge(venue.city(), 1, Integer::sum);
            }
        }
        assertThat(facets.get("country"))
                .hasSize(6)
                .allSatisfy(value -> assertThat(value.count()).isEqualTo(countries.get(value.value())))
                .isSortedAccordingTo(
                        Comparator.comparingInt(Facets.Value::count).reversed().thenComparing(Facets.Value::value));
        assertThat(facets.get("city")).hasSize(2).allSatisfy(value -> assertThat(value.count())
                .isEqualTo(cities.get(value.value())));
    }

    @Test
    void a_status_follows_the_clock_forwards_and_back() {
        Snapshot later = SnapshotFixtures.at(THREE, "2023-11-07T15:00:00Z");

        assertThat(SnapshotFixtures.holdsAt(THREE, "2023-10-31T14:59:59Z")).isTrue();
        assertThat(SnapshotFixtures.holdsAt(THREE, "2023-10-31T15:00:00Z")).isFalse();
        assertThat(found(later, "registrationStatus=closed")).containsExactly("w0");
        assertThat(found(later, "registrationStatus=closing-soon")).containsExactly("w1");
        assertThat(later.find("w2")).containsSame(THREE.find("w2").orElseThrow());
        assertThat(SnapshotFixtures.holdsAt(later, "2023-10-10T00:00:00Z")).isFalse();
        assertThat(found(SnapshotFixtures.at(later, "2023-10-10T00:00:00Z"), "registrationStatus=open"))
                .containsExactly("w1", "w0");
    }

    /** Every title of them has the word; with words each match is looked at, without them sets are combined. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "country=KR",
                "country=KR&country=FJ&fee=none",
                "startsFrom=2018-01-01",
                "startsBefore=2018-01-01",
                "startsFrom=2016-01-01&startsBefore=2020-01-01&format=online",
                "endsBefore=2018-01-01",
                "deadlineFrom=2019-06-01&deadlineBefore=2015-06-01",
                "deadlineFrom=2015-06-01&deadlineBefore=2019-06-01",
                "country=AQ"
            })
    void a_filter_means_the_same_beside_words_as_without(String question) {
        assertThat(found(MANY, "q=training&" + question)).hasSameElementsAs(found(MANY, question));
    }

    @Test
    void an_edit_changes_what_it_touches_and_leaves_the_snapshot_before_alone() {
        Snapshot edited = SnapshotFixtures.with(
                THREE,
                List.of(
                        SnapshotFixtures.published("w0", 8, Fixtures.content(IN_SUVA)),
                        SnapshotFixtures.published("w9", 9, Fixtures.content(IN_JEJU))));

        assertThat(found(edited, "country=KR")).containsExactly("w9");
        assertThat(found(edited, "q=suva")).containsExactly("w0", "w1");
        assertThat(found(edited, "")).containsExactly("w0", "w1", "w9", "w2");
        assertThat(edited.changedAfter(2)).extracting(PreparedWorkshop::slug).containsExactly("w2", "w0", "w9");
        assertThat(found(THREE, "country=KR")).containsExactly("w0");
        assertThat(found(THREE, "q=jeju")).containsExactly("w0");
        assertThat(THREE.find("w9")).isEmpty();
    }

    @Test
    void what_changed_twice_since_the_snapshot_before_stands_once_where_it_changed_last() {
        Snapshot edited = SnapshotFixtures.with(
                THREE,
                List.of(
                        SnapshotFixtures.published("w0", 8, Fixtures.content(IN_JEJU)),
                        SnapshotFixtures.published("w1", 9, Fixtures.content(IN_SUVA)),
                        SnapshotFixtures.published("w0", 10, Fixtures.content(UNDATED))));

        assertThat(edited.changedAfter(0)).extracting(PreparedWorkshop::slug).containsExactly("w2", "w1", "w0");
        assertThat(edited.changedAfter(9)).extracting(PreparedWorkshop::slug).containsExactly("w0");
        assertThat(found(edited, "country=KR")).isEmpty();
    }

    private static List<String> pages(Matches matches, Sort sort, int size) {
        List<String> seen = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        int most = matches.count() / size + 1;
        for (int read = 0; read == 0 || after.isPresent(); read++) {
            assertThat(read).as("pages that follow each other").isLessThan(most);
            Matches.Page page = matches.page(sort, after, size);
            seen.addAll(slugs(page));
            after = page.next();
        }
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        return seen;
    }

    private static List<String> naive(boolean earliestFirst) {
        Comparator<LocalDate> days = earliestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<String> slugs = earliestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return MANY.listed().stream()
                .sorted(Comparator.comparing(MatchesTest::day, Comparator.nullsLast(days))
                        .thenComparing((one, other) -> day(one) == null
                                ? one.slug().compareTo(other.slug())
                                : slugs.compare(one.slug(), other.slug())))
                .map(PreparedWorkshop::slug)
                .toList();
    }

    private static LocalDate day(PreparedWorkshop workshop) {
        return Optional.ofNullable(content(workshop).schedule())
                .flatMap(Schedule::begins)
                .orElse(null);
    }

    private static WorkshopContent content(PreparedWorkshop workshop) {
        return workshop.published().workshop().content();
    }

    private static List<String> slugs(Matches.Page page) {
        return page.items().stream().map(PreparedWorkshop::slug).toList();
    }
}
