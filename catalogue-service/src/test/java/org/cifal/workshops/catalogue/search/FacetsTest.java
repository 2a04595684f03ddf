package org.cifal.workshops.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.search.Questions.filter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.index.Trait;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.SnapshotFixtures;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.junit.jupiter.api.Test;

/** How values are written and called, on an instance that saw every change and on one that was started since. */
class FacetsTest {

    @Test
    void a_spelling_that_was_corrected_is_shown_no_more() {
        Snapshot before = snapshot(SnapshotFixtures.empty(), in("w0", 1, "JEJU"));
        assertThat(values(before, Trait.CITY)).containsExactlyEntriesOf(Map.of("JEJU", 1));

        assertThat(values(snapshot(before, in("w0", 2, "Jeju")), Trait.CITY))
                .containsExactlyEntriesOf(Map.of("Jeju", 1));
        assertThat(values(before, Trait.CITY)).containsExactlyEntriesOf(Map.of("JEJU", 1));
    }

    @Test
    void of_several_spellings_the_most_frequent_is_shown_and_of_equals_the_smallest() {
        Snapshot one = snapshot(SnapshotFixtures.empty(), in("w0", 1, "Jeju"), in("w1", 2, "JEJU"));
        assertThat(values(one, Trait.CITY)).containsExactlyEntriesOf(Map.of("JEJU", 2));

        Snapshot more = snapshot(one, in("w2", 3, "Jeju"));
        assertThat(values(more, Trait.CITY)).containsExactlyEntriesOf(Map.of("Jeju", 3));

        Snapshot fewer = snapshot(more, in("w0", 4, "JEJU"));
        assertThat(values(fewer, Trait.CITY)).containsExactlyEntriesOf(Map.of("JEJU", 3));
        assertThat(values(
                        snapshot(
                                SnapshotFixtures.empty(),
                                in("w1", 2, "JEJU"),
                                in("w2", 3, "Jeju"),
                                in("w0", 4, "JEJU")),
                        Trait.CITY))
                .isEqualTo(values(fewer, Trait.CITY));
    }

    @Test
    void an_organiser_is_called_what_the_workshop_that_changed_last_calls_it() {
        PublishedWorkshop renamed = of("w0", 3, "2023-12-12", "New name", "S");
        PublishedWorkshop other = of("w1", 2, "2023-12-13", "Old name", "S");

        for (Snapshot snapshot : seenAndStarted(of("w0", 1, "2023-12-12", "Older name", "S"), other, renamed)) {
            assertThat(labels(snapshot, Trait.ORGANISER)).containsExactlyEntriesOf(Map.of("jitc", "New name"));
        }
    }

    @Test
    void a_workshop_that_does_not_name_its_owner_takes_no_name_from_it() {
        PublishedWorkshop unnamed = SnapshotFixtures.published("w1", 2, Fixtures.content("""
                {"owner": "jitc", "type": "workshop", "title": {"en": "T"}}
                """));

        assertThat(labels(
                        snapshot(SnapshotFixtures.empty(), of("w0", 1, "2023-12-12", "JITC", "S"), unnamed),
                        Trait.ORGANISER))
                .containsExactlyEntriesOf(Map.of("jitc", "JITC"));
    }

    @Test
    void who_changed_last_and_gives_no_name_leaves_it_to_who_changed_before() {
        PublishedWorkshop unnamed = SnapshotFixtures.published("w2", 4, Fixtures.content("""
                {"owner": "jitc", "type": "workshop", "title": {"en": "T"}}
                """));
        PublishedWorkshop renamed = of("w0", 3, "2023-12-12", "New name", "S");
        PublishedWorkshop other = of("w1", 2, "2023-12-13", "Old name", "S");
        Snapshot before = snapshot(SnapshotFixtures.empty(), of("w0", 1, "2023-12-12", "Older name", "S"), other);

        assertThat(labels(snapshot(snapshot(before, unnamed), renamed), Trait.ORGANISER))
                .containsExactlyEntriesOf(Map.of("jitc", "New name"));
    }

    @Test
    void a_series_is_called_what_its_latest_edition_calls_it() {
        PublishedWorkshop mended = of("w0", 3, "2022-12-12", "O", "Former title");
        PublishedWorkshop latest = of("w1", 2, "2023-12-12", "O", "Present title");

        for (Snapshot snapshot : seenAndStarted(of("w0", 1, "2022-12-12", "O", "Former title"), latest, mended)) {
            assertThat(labels(snapshot, Trait.SERIES)).containsExactlyEntriesOf(Map.of("series", "Present title"));
        }
    }

    /** Where the first changed after the other was published, which a start reads in the order of the changes. */
    private static List<Snapshot> seenAndStarted(
            PublishedWorkshop first, PublishedWorkshop other, PublishedWorkshop changed) {
        return List.of(
                snapshot(snapshot(SnapshotFixtures.empty(), first, other), changed),
                snapshot(SnapshotFixtures.empty(), other, changed));
    }

    private static Snapshot snapshot(Snapshot before, PublishedWorkshop... changed) {
        return SnapshotFixtures.with(before, List.of(changed));
    }

    private static PublishedWorkshop in(String slug, long changeNumber, String city) {
        return SnapshotFixtures.published(slug, changeNumber, Fixtures.content("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "T"}, "venues": [{"city": "%s"}]}
                """.formatted(city)));
    }

    private static PublishedWorkshop of(
            String slug, long changeNumber, String firstDay, String organiser, String series) {
        return SnapshotFixtures.published(
                slug, changeNumber, Fixtures.content("""
                {"owner": "jitc", "type": "workshop", "title": {"en": "T"},
                 "schedule": {"firstDay": "%s", "timeZone": "Asia/Seoul"},
                 "organisers": [{"code": "jitc", "name": {"en": "%s"}, "role": "organiser"}],
                 "series": {"slug": "series", "title": {"en": "%s"}}}
                """.formatted(firstDay, organiser, series)));
    }

    private static Map<String, Integer> values(Snapshot snapshot, Trait trait) {
        return facet(snapshot, trait).stream().collect(Collectors.toMap(Facets.Value::value, Facets.Value::count));
    }

    private static Map<String, String> labels(Snapshot snapshot, Trait trait) {
        return facet(snapshot, trait).stream().collect(Collectors.toMap(Facets.Value::value, value -> value.label()
                .orElseThrow()));
    }

    private static List<Facets.Value> facet(Snapshot snapshot, Trait trait) {
        WorkshopFilter all = filter("");
        return Facets.of(Set.of(trait), snapshot, all, Matches.of(snapshot, all), List.of("en"))
                .get(trait.parameter());
    }
}
