package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/** Snapshots without a database. */
public final class SnapshotFixtures {

    public static final Instant OCTOBER_2023 = Instant.parse("2023-10-10T00:00:00Z");

    private static final String URL = "https://catalogue.workshops.example";
    private static final LocalDate EARLIEST = LocalDate.of(2014, 1, 1);
    private static final List<String> CITIES = List.of("Jeju", "Seoul", "Málaga", "Suva", "Geneva", "Bangkok", "Lomé");
    private static final List<String> COUNTRIES = List.of("KR", "KR", "ES", "FJ", "CH", "TH", "TG");
    private static final List<String> SUBJECTS = List.of(
            "victim protection",
            "local development",
            "border management",
            "climate adaptation",
            "human trafficking",
            "maritime security",
            "tourism planning",
            "youth engagement",
            "migration governance",
            "disaster risk");

    private SnapshotFixtures() {}

    public static Snapshot empty() {
        return Snapshot.empty();
    }

    /** Workshops published one after the other, with the slugs w0, w1 and so on. */
    public static Snapshot of(String... contents) {
        return with(
                Snapshot.empty(),
                IntStream.range(0, contents.length)
                        .mapToObj(i -> published("w" + i, i + 1, Fixtures.content(contents[i])))
                        .toList());
    }

    public static Snapshot with(Snapshot before, List<PublishedWorkshop> changed) {
        List<PreparedWorkshop> prepared = changed.stream()
                .map(workshop -> PreparedWorkshop.of(workshop, URL, OCTOBER_2023))
                .toList();
        return before.with(prepared, before.words(prepared));
    }

    public static Snapshot at(Snapshot before, String now) {
        Instant instant = Instant.parse(now);
        return before.at(instant, workshop -> workshop.at(instant, URL));
    }

    public static boolean holdsAt(Snapshot snapshot, String now) {
        return snapshot.holdsAt(Instant.parse(now));
    }

    public static PublishedWorkshop published(String slug, long changeNumber, WorkshopContent content) {
        return published(slug, changeNumber, content, PublicationStatus.PUBLISHED);
    }

    public static PublishedWorkshop published(
            String slug, long changeNumber, WorkshopContent content, PublicationStatus status) {
        Instant at = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(changeNumber % 100 * 3600);
        return new PublishedWorkshop(
                new WorkshopRecordView(
                        new UUID(7, changeNumber), slug, status, 1, Optional.of(at), null, null, content),
                at,
                changeNumber,
                List.of());
    }

    /** Postponed without new days. */
    public static PublishedWorkshop postponed(
            String slug, long changeNumber, WorkshopContent content, PublicationStatus status) {
        PublishedWorkshop published = published(slug, changeNumber, content, status);
        WorkshopRecordView workshop = published.workshop();
        return new PublishedWorkshop(
                new WorkshopRecordView(
                        workshop.id(), slug, status, 2, workshop.publishedAt(), Boolean.TRUE, null, content),
                published.changedAt(),
                changeNumber,
                List.of());
    }

    /** So many different workshops, the same in every run. */
    public static List<PublishedWorkshop> many(int count) {
        var random = new Random(4711);
        return IntStream.range(0, count)
                .mapToObj(i -> published("w" + i, i + 1, Fixtures.content(workshop(random, i))))
                .toList();
    }

    private static String workshop(Random random, int i) {
        int place = random.nextInt(CITIES.size());
        LocalDate first = EARLIEST.plusDays(random.nextInt(4_000));
        return """
               {"owner": "cifal-jeju", "type": "%s", "title": {"en": "Training %d on %s"},
                "schedule": {%s "timeZone": "Asia/Seoul"}, "format": "%s",
                "venues": [{"city": "%s", "country": "%s"}], "languages": ["en"], "fee": {"kind": "%s"},
                "sdgTargets": ["%d", "8.7"], "series": {"slug": "series-%d", "title": {"en": "Series %d"}},
                "sections": [{"kind": "background", "paragraphs": [{"en": "%s"}]}],
                "call": {"deadline": {"kind": "dated", "date": "%s", "timeZone": "Asia/Seoul"}}}
               """.formatted(
                        one(random, List.of("workshop", "course", "seminar")),
                        i,
                        one(random, SUBJECTS),
                        random.nextInt(20) == 0 ? "" : "\"firstDay\": \"" + first + "\",",
                        one(random, List.of("face-to-face", "online", "hybrid")),
                        CITIES.get(place),
                        COUNTRIES.get(place),
                        one(random, List.of("none", "fixed")),
                        1 + random.nextInt(17),
                        i % 500,
                        i % 500,
                        prose(random),
                        first.minusDays(30));
    }

    /** Some words often and many rarely, as in any language. */
    private static String prose(Random random) {
        var prose = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            prose.append("word")
                    .append((int) Math.abs(random.nextGaussian() * 800))
                    .append(' ');
        }
        return prose.append(one(random, SUBJECTS)).toString();
    }

    private static String one(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
