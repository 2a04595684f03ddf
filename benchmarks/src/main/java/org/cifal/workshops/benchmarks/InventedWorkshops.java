package org.cifal.workshops.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Published workshops that never were, of the size and the shape of the seeds, in English and Korean; the same ones at
 * every run. Of ten, four are as short as the shortest seed and one as long as the longest.
 */
final class InventedWorkshops {

    private static final List<String> SHAPES = List.of(
            "jeju-2012-safety-and-security",
            "jeju-2012-human-security",
            "jeju-2012-safety-and-security",
            "jeju-2014-victim-centered-approach",
            "jeju-2012-safety-and-security",
            "jeju-2012-human-security",
            "jeju-2023-victim-identification",
            "jeju-2012-human-security",
            "jeju-2012-safety-and-security",
            "jeju-2014-victim-centered-approach");

    /** {@link SearchQuestions} asks for these. */
    static final List<String> WORDS = List.of(
            "climate",
            "resilience",
            "maritime",
            "governance",
            "migration",
            "tourism",
            "carbon",
            "energy",
            "heritage",
            "mobility",
            "women",
            "youth",
            "island",
            "biodiversity",
            "procurement",
            "statistics",
            "diplomacy",
            "mediation",
            "airport",
            "logistics",
            "recycling",
            "forestry",
            "fisheries",
            "justice",
            "nutrition",
            "finance",
            "housing",
            "sanitation",
            "cyber",
            "evidence",
            "border",
            "labour");

    private static final List<String> KOREAN =
            List.of("기후 변화", "인신매매 예방", "지방 정부", "해양 안전", "지속가능한 관광", "여성 리더십", "재난 관리", "국제 협력");

    static final List<String> COUNTRIES =
            List.of("KR", "FR", "CN", "MY", "PH", "US", "MX", "ES", "BR", "CO", "NG", "ZA", "TR", "LT", "AU");

    static final List<String> FORMATS = List.of("face-to-face", "online", "hybrid");
    private static final int BATCH = 500;

    /** Leaves numbers between for the edits that are measured. */
    private static final long NUMBERS_APART = 10;

    private static final int DAYS = 6_000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2012-01-02");
    private static final Instant PUBLISHED = Instant.parse("2024-01-01T00:00:00Z");

    private final ObjectMapper json = new ObjectMapper();
    private final List<ObjectNode> shapes = new ArrayList<>();

    InventedWorkshops() throws IOException {
        for (String seed : SHAPES) {
            try (InputStream file = InventedWorkshops.class.getResourceAsStream("/seeds/" + seed + "/01-create.json")) {
                shapes.add((ObjectNode) json.readTree(file));
            }
        }
    }

    /** Those numbered from one number on and before another, with change numbers in the same order. */
    void load(Connection database, int from, int before) throws SQLException, IOException {
        database.setAutoCommit(false);
        try (PreparedStatement row = database.prepareStatement(
                "INSERT INTO workshop (id, slug, owner, status, postponed, content, revision, changed_at, published_at,"
                        + " change_number) VALUES (?, ?, 'cifal-jeju', 'PUBLISHED', 0, ?, 1, ?, ?, ?)")) {
            for (int number = from; number < before; number++) {
                write(row, number);
                if (number % BATCH == BATCH - 1 || number == before - 1) {
                    row.executeBatch();
                }
            }
        }
        try (PreparedStatement last = database.prepareStatement("UPDATE feed_sequence SET value = ?")) {
            last.setLong(1, before * NUMBERS_APART);
            last.executeUpdate();
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private void write(PreparedStatement row, int number) throws SQLException, IOException {
        row.setBytes(1, bytes(UuidCreator.getTimeOrderedEpoch()));
        row.setString(2, slug(number));
        row.setString(3, json.writeValueAsString(content(number)));
        row.setTimestamp(4, Timestamp.from(PUBLISHED.plusSeconds(number)));
        row.setTimestamp(5, Timestamp.from(PUBLISHED));
        row.setLong(6, (number + 1) * NUMBERS_APART);
        row.addBatch();
    }

    static String slug(int number) {
        return "workshop-" + number;
    }

    private ObjectNode content(int number) {
        ObjectNode content = shapes.get(number % shapes.size()).deepCopy();
        content.remove("slug");
        content.remove("series");
        String words =
                "%s and %s for %s".formatted(pick(WORDS, number, 1), pick(WORDS, number, 7), pick(WORDS, number, 331));
        content.putObject("title")
                .put("en", "Workshop " + number + " on " + words)
                .put("ko", pick(KOREAN, number, 3) + " " + pick(KOREAN, number, 11) + " 워크숍 " + number);
        LocalDate firstDay = FIRST_DAY.plusDays((number * 7919L) % DAYS);
        content.putObject("schedule")
                .put("firstDay", firstDay.toString())
                .put("lastDay", firstDay.plusDays(3).toString())
                .put("timeZone", "Asia/Seoul");
        content.putArray("venues")
                .addObject()
                .put("city", "City " + number % 400)
                .put("country", pick(COUNTRIES, number, 5));
        content.put("format", pick(FORMATS, number, 13));
        content.putArray("themes").add(pick(WORDS, number, 17)).add(pick(WORDS, number, 29));
        content.putArray("sdgTargets").add(Integer.toString(1 + number % 17));
        inKoreanToo(content.withArray("sections"), number);
        return content;
    }

    /** The first paragraphs also in Korean, as a bilingual page has them. */
    private static void inKoreanToo(ArrayNode sections, int number) {
        sections.forEach(section -> section.path("paragraphs").forEach(paragraph -> ((ObjectNode) paragraph)
                .put("ko", pick(KOREAN, number, 19) + "에 관한 교육 과정이며 " + pick(KOREAN, number, 23) + " 담당자를 위한 것이다.")));
    }

    /** Spread by a multiplication (Knuth's), so that what one list gives says nothing of what another does. */
    static <T> T pick(List<T> all, int number, int which) {
        return all.get((int) ((((number * 31L + which) * 2_654_435_761L) >>> 12) % all.size()));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
