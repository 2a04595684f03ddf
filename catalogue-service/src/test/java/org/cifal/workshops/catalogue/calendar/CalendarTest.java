package org.cifal.workshops.catalogue.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What biweekly wrote, as ical4j reads and judges it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CalendarTest {

    private static final String TITLE =
            "인신매매 피해자 식별, 보호; \\\\ \\\"과제\\\" 🕊️ ".repeat(12).strip();

    @Inject
    SettableClock clock;

    @BeforeEach
    void in_october_2023() {
        clock.set("2023-10-10T01:00:00Z");
    }

    @Test
    void days_are_whole_days_and_the_deadline_is_a_minute_of_the_host() {
        String slug = slug("days");
        String id = publish(workshop(slug, "Asia/Seoul", "2023-11-07", null));

        Calendar calendar = read(slug);
        VEvent days = events(calendar).get(0);
        assertThat(value(days, Property.UID)).isEqualTo(id);
        assertThat(days.getRequiredProperty(Property.DTSTART).toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:20231212");
        assertThat(days.getRequiredProperty(Property.DTEND).toString().strip()).isEqualTo("DTEND;VALUE=DATE:20231216");
        assertThat(value(days, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(days, Property.LOCATION)).isEqualTo("Jeju, Republic of Korea; Seoul, Republic of Korea");

        VEvent deadline = events(calendar).get(1);
        assertThat(deadline.getRequiredProperty(Property.DTSTART).toString().strip())
                .isEqualTo("DTSTART;TZID=Asia/Seoul:20231107T235900");
        assertThat(ends(deadline)).isEqualTo(Instant.parse("2023-11-07T15:00:00Z"));
        assertThat(value(deadline, Property.SUMMARY)).startsWith("Application deadline: ");
        assertThat(value(deadline, Property.RELATED_TO)).isEqualTo(id);
        assertThat(text(slug))
                .contains("\r\nNAME;LANGUAGE=en:", "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("\r\nX-PUBLISHED-TTL:PT1H\r\n");
    }

    @Test
    void each_intake_has_its_deadline_and_the_last_that_of_the_call() {
        String slug = slug("intakes");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null).replace("\"call\": {", """
                        "call": {"intakes": [{"title": {"en": "First round"}, "deadline": {"stated": "end of September", "date": "2023-09-30"}},
                                             {"deadline": {"stated": "5 November", "date": "2023-11-05"}}],"""));
        String alone = slug("alone");
        String id = publish(workshop(alone, "Asia/Seoul", "2023-11-07", null));

        List<VEvent> deadlines = events(read(slug)).subList(1, 3);
        assertThat(deadlines)
                .extracting(CalendarTest::ends)
                .containsExactly(Instant.parse("2023-09-30T15:00:00Z"), Instant.parse("2023-11-07T15:00:00Z"));
        assertThat(value(deadlines.get(0), Property.SUMMARY)).endsWith(" – First round");
        assertThat(value(deadlines.get(1), Property.SUMMARY)).doesNotContain("First round");
        assertThat(value(deadlines.get(0), Property.DESCRIPTION))
                .startsWith("end of September\n30 September 2023, ")
                .contains("\nDates: 12 December 2023 – 15 December 2023\n")
                .endsWith("/workshops/" + slug + "?lang=en");
        assertThat(value(deadlines.get(0), Property.UID)).isNotEqualTo(value(deadlines.get(1), Property.UID));
        assertThat(value(events(read(alone)).get(1), Property.UID))
                .isEqualTo(UUID.nameUUIDFromBytes((id + "/deadline").getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    @Test
    void a_zone_with_summer_time_is_told_by_its_rules() {
        String slug = slug("paris");
        publish(workshop(slug, "Europe/Paris", "2024-03-31", "01:59"));

        VTimeZone paris =
                read(slug).<VTimeZone>getComponents(Component.VTIMEZONE).get(0);
        assertThat(paris.getObservances()).hasSize(2);
        assertThat(text(slug))
                .contains("DTSTART:20231029T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n")
                .containsPattern("RRULE:FREQ=YEARLY;(BYMONTH=10;BYDAY=-1SU|BYDAY=-1SU;BYMONTH=10)\r\n")
                .contains("DTSTART:20240331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n")
                .containsPattern("RRULE:FREQ=YEARLY;(BYMONTH=3;BYDAY=-1SU|BYDAY=-1SU;BYMONTH=3)\r\n")
                .contains("DTSTART;TZID=Europe/Paris:20240331T015900\r\n")
                .contains("DTEND;TZID=Europe/Paris:20240331T030000\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2023-12-20, 2023-12-20T22:59:00Z",
        "Europe/Paris, 2024-07-20, 2024-07-20T21:59:00Z",
        "America/New_York, 2023-12-20, 2023-12-21T04:59:00Z",
        "America/New_York, 2024-07-20, 2024-07-21T03:59:00Z",
        "Pacific/Auckland, 2024-01-20, 2024-01-20T10:59:00Z",
        "Pacific/Auckland, 2024-07-20, 2024-07-20T11:59:00Z",
        "Asia/Jerusalem, 2024-07-20, 2024-07-20T20:59:00Z",
        "Asia/Seoul, 2024-07-20, 2024-07-20T14:59:00Z",
        "Africa/Casablanca, 2024-07-20, 2024-07-20T22:59:00Z",
    })
    void a_clock_time_is_read_by_the_zone_that_is_told_and_by_no_other(String zone, String date, Instant begins) {
        String slug = slug("zone");
        publish(workshop(slug, zone, date, null));
        // Under a name that nobody knows, so that only what the calendar tells can be read.
        String renamed = text(slug).replace(zone, "Told/Here");

        VEvent deadline =
                events(parse(renamed.getBytes(StandardCharsets.UTF_8))).get(1);
        assertThat(deadline.getRequiredProperty(Property.DTSTART).toString()).contains("TZID=Told/Here");
        assertThat(ZonedDateTime.from(deadline.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(begins);
    }

    @Test
    void an_hour_that_comes_twice_is_told_in_utc() {
        String slug = slug("twice");
        publish(workshop(slug, "Europe/Paris", "2023-10-29", "02:30"));

        assertThat(text(slug)).contains("DTSTART:20231029T013000Z\r\n").contains("DTEND:20231029T013100Z\r\n");
        read(slug);
    }

    @Test
    void long_titles_in_any_script_come_back_as_they_were_and_no_line_is_too_long() {
        String slug = slug("long");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null).replace("\"en\": \"T\"", "\"ko\": \"" + TITLE + "\""));

        String stated = TITLE.replace("\\\\", "\\").replace("\\\"", "\"");
        assertThat(value(events(read(slug)).get(0), Property.SUMMARY)).isEqualTo(stated);
        assertThat(text(slug).split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text(slug).replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(events(read(slug)).get(1).toString()).contains("신청 기한");
    }

    @Test
    void every_change_keeps_the_uid_and_raises_the_sequence_until_the_cancelled_event_stays() {
        String slug = slug("changes");
        String id = publish(workshop(slug, "Asia/Seoul", "2023-11-07", null));
        VEvent published = events(read(slug)).get(0);

        clock.set("2023-10-11T01:00:00Z");
        carryOut(id, "postponement", "{\"words\": {\"en\": \"line one\\nline two; and, more\"}}")
                .then()
                .statusCode(200);
        VEvent postponed = events(read(slug)).get(0);
        assertThat(value(postponed, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(postponed, Property.SUMMARY)).isEqualTo("Postponed: T");
        assertThat(value(events(read(slug)).get(1), Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(postponed, Property.DESCRIPTION))
                .startsWith("line one\nline two; and, more\nApplication deadline: 7 November 2023, ")
                .endsWith("\nhttps://catalogue.workshops.example/workshops/" + slug + "?lang=en");
        assertThat(postponed.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20231212");

        clock.set("2023-10-12T01:00:00Z");
        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2024-01-15", "lastDay": "2024-01-16", "timeZone": "Asia/Seoul"},
                 "words": {"en": "new dates"}}""").then().statusCode(200);
        VEvent moved = events(read(slug)).get(0);
        assertThat(value(moved, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(moved, Property.DTEND)).isEqualTo("20240117");
        assertThat(value(moved, Property.SUMMARY)).isEqualTo("T");
        assertThat(value(moved, Property.DESCRIPTION)).startsWith("new dates\nline one\n");

        clock.set("2023-10-13T01:00:00Z");
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"off\"}}").then().statusCode(200);
        List<VEvent> cancelled = events(read(slug));
        assertThat(cancelled).allMatch(event -> value(event, Property.STATUS).equals("CANCELLED"));
        assertThat(cancelled).allMatch(event -> value(event, Property.SUMMARY).startsWith("Cancelled: "));
        assertThat(text(slug)).contains("DTSTAMP:20231013T010000Z");

        List<VEvent> all = List.of(published, postponed, moved, cancelled.get(0));
        assertThat(all).extracting(event -> value(event, Property.UID)).containsOnly(id);
        assertThat(all)
                .extracting(event -> Integer.parseInt(value(event, Property.SEQUENCE)))
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void words_in_several_languages_claim_none() {
        String slug = slug("other-words");
        String id = publish(workshop(slug, "Asia/Seoul", "2023-11-07", null));
        carryOut(id, "postponement", "{\"words\": {\"ko\": \"연기되었습니다\", \"fr\": \"Reporté\"}}")
                .then()
                .statusCode(200);

        VEvent days =
                events(parse(get("/v1/workshops/" + slug + ".ics?lang=en"))).get(0);
        assertThat(value(days, Property.DESCRIPTION)).startsWith("연기되었습니다\nApplication deadline: ");
        assertThat(days.getRequiredProperty(Property.DESCRIPTION).getParameter(Parameter.LANGUAGE))
                .isEmpty();
        VEvent french =
                events(parse(get("/v1/workshops/" + slug + ".ics?lang=fr"))).get(0);
        assertThat(value(french, Property.DESCRIPTION)).startsWith("Reporté\n");
        assertThat(language(days, Property.SUMMARY)).isEqualTo("en");
    }

    @Test
    void a_colon_stands_as_the_language_has_it() {
        String slug = slug("colon");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null).replace("{\"en\": \"T\"}", "{\"fr\": \"T\"}"));

        assertThat(events(read(slug)).stream().map(event -> value(event, Property.SUMMARY)))
                .containsExactlyInAnyOrder("T", "Date limite de candidature\u00a0: T");
    }

    @Test
    void each_session_is_an_event_and_a_workshop_without_days_has_only_its_deadline() {
        String slug = slug("sessions");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null)
                .replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", """
                "sessions": [{"firstDay": "2023-12-12", "title": {"en": "One"}},
                             {"firstDay": "2023-12-19", "lastDay": "2023-12-20"}]"""));
        List<VEvent> sessions = events(read(slug));
        assertThat(sessions).hasSize(3);
        assertThat(value(sessions.get(0), Property.SUMMARY)).isEqualTo("T – One");
        assertThat(value(sessions.get(1), Property.DTEND)).isEqualTo("20231221");
        assertThat(sessions).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();

        String undated = slug("undated");
        publish(workshop(undated, "Asia/Seoul", "2023-11-07", null)
                .replace(
                        "\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", "\"stated\": \"early November\""));
        assertThat(events(read(undated))).singleElement().matches(event -> value(event, Property.SUMMARY)
                .startsWith("Application deadline"));
    }

    @Test
    void a_session_that_ends_when_it_begins_has_no_end() {
        String slug = slug("moment");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null)
                .replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", """
                "sessions": [{"firstDay": "2023-12-12", "startTime": "09:00", "endTime": "09:00"}]"""));

        VEvent moment = events(read(slug)).get(0);
        assertThat(value(moment, Property.DTSTART)).isEqualTo("20231212T090000");
        assertThat(moment.getProperty(Property.DTEND)).isEmpty();
    }

    @Test
    void a_session_has_the_hours_and_the_place_that_are_stated_on_each_of_its_days() {
        String slug = slug("hours");
        publish(workshop(slug, "Europe/Paris", "2023-10-20", null)
                .replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", """
                "sessions": [{"firstDay": "2023-10-27", "lastDay": "2023-10-30", "startTime": "09:30",
                              "endTime": "17:00", "title": {"en": "One"}, "venue": {"stated": "Lyon"}},
                             {"firstDay": "2023-12-18", "startTime": "22:00", "endTime": "01:00"},
                             {"firstDay": "2023-12-19", "startTime": "10:00", "venue": {"online": true}},
                             {"firstDay": "2023-12-01", "lastDay": "2023-12-31", "firstDayPrecision": "month",
                              "lastDayPrecision": "month", "startTime": "10:00"}]"""));

        List<VEvent> events = events(read(slug));
        assertThat(events)
                .hasSize(4)
                .extracting(event -> value(event, Property.UID))
                .doesNotHaveDuplicates();
        VEvent one = events.get(0);
        assertThat(value(one, Property.SUMMARY)).isEqualTo("T – One");
        assertThat(value(one, Property.LOCATION)).isEqualTo("Lyon");
        assertThat(one.getRequiredProperty(Property.DTSTART).toString().strip())
                .isEqualTo("DTSTART;TZID=Europe/Paris:20231027T093000");
        assertThat(one.getRequiredProperty(Property.DTEND).toString().strip())
                .isEqualTo("DTEND;TZID=Europe/Paris:20231027T170000");
        assertThat(begins(one))
                .containsExactly(
                        Instant.parse("2023-10-27T07:30:00Z"),
                        Instant.parse("2023-10-28T07:30:00Z"),
                        Instant.parse("2023-10-29T08:30:00Z"),
                        Instant.parse("2023-10-30T08:30:00Z"));
        VEvent atNight = events.get(1);
        assertThat(value(atNight, Property.LOCATION)).isEqualTo("Jeju, Republic of Korea; Seoul, Republic of Korea");
        assertThat(value(atNight, Property.DTSTART)).isEqualTo("20231218T220000");
        assertThat(value(atNight, Property.DTEND)).isEqualTo("20231219T010000");
        assertThat(begins(atNight)).hasSize(1);
        VEvent online = events.get(2);
        assertThat(value(online, Property.DTSTART)).isEqualTo("20231219T100000");
        assertThat(online.getProperty(Property.DTEND)).isEmpty();
        assertThat(value(online, Property.LOCATION)).isEqualTo("Online");
        assertThat(value(online, Property.DESCRIPTION)).contains("\nOnline\nhttps://");
    }

    @Test
    void a_place_is_told_in_the_language_of_the_calendar_and_says_where_it_is_not() {
        String slug = slug("place");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null)
                .replace("{\"en\": \"T\"}", "{\"en\": \"T\", \"ko\": \"제목\", \"fr\": \"T\"}")
                .replace("{\"stated\": \"Jeju, Republic of Korea\"}, {\"city\": \"Seoul\", \"country\": \"KR\"}", """
                         {"name": "JITC", "stated": "Jeju, Republic of Korea", "language": "en",
                          "inOtherLanguages": {"ko": {"name": "제주국제연수센터", "city": "제주"}}}"""));

        VEvent korean =
                events(parse(get("/v1/workshops/" + slug + ".ics?lang=ko"))).get(0);
        assertThat(value(korean, Property.LOCATION)).isEqualTo("제주국제연수센터, 제주");
        assertThat(language(korean, Property.LOCATION)).isEqualTo("ko");
        VEvent french =
                events(parse(get("/v1/workshops/" + slug + ".ics?lang=fr"))).get(0);
        assertThat(value(french, Property.LOCATION)).isEqualTo("JITC, Jeju, Republic of Korea");
        assertThat(language(french, Property.LOCATION)).isEqualTo("en");
    }

    @Test
    void a_place_is_told_with_its_street_and_that_one_may_come_from_anywhere() {
        String slug = slug("street");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null)
                .replace("{\"stated\": \"Jeju, Republic of Korea\"}", """
                         {"name": "JITC", "address": "227-24 Jungmun", "city": "Jeju", "country": "KR"},
                         {"name": "BEXCO", "stated": "Busan", "address": "1 Haeundae-ro"}""")
                .replace("\"type\":", "\"format\": \"hybrid\", \"type\":"));

        VEvent days = events(read(slug)).get(0);
        assertThat(value(days, Property.LOCATION))
                .isEqualTo(
                        "JITC, 227-24 Jungmun, Jeju, Republic of Korea; BEXCO, Busan, 1 Haeundae-ro; Seoul, Republic of Korea; Online");
        assertThat(value(days, Property.DESCRIPTION)).contains("\nOn site or online\n");
    }

    @Test
    void a_session_keeps_its_uid_through_insertions_moves_and_mended_titles() {
        String slug = slug("kept");
        String id = publish(sessions(slug, "A 2024-03-02", "B 2024-03-09"));
        Map<String, VEvent> first = byTitle(slug);

        rescheduled(id, "Zero 2024-02-23", "A 2024-03-02", "B 2024-03-16");
        Map<String, VEvent> second = byTitle(slug);
        assertThat(uid(second, "T – A")).isEqualTo(uid(first, "T – A"));
        assertThat(uid(second, "T – B")).isEqualTo(uid(first, "T – B"));
        assertThat(value(second.get("T – B"), Property.DTSTART)).isEqualTo("20240316");
        assertThat(uid(second, "T – Zero")).isNotIn(uid(first, "T – A"), uid(first, "T – B"));

        correctTitle(id, 2, "B, mended");
        Map<String, VEvent> mended = byTitle(slug);
        assertThat(uid(mended, "T – B, mended")).isEqualTo(uid(first, "T – B"));
        assertThat(value(mended.get("Application deadline: T"), Property.RELATED_TO))
                .isEqualTo(uid(mended, "T – Zero"));

        rescheduled(id, "B, mended 2024-03-23", "A 2024-03-02");
        Map<String, VEvent> third = byTitle(slug);
        assertThat(uid(third, "T – B, mended")).isEqualTo(uid(first, "T – B"));
        assertThat(uid(third, "T – A")).isEqualTo(uid(first, "T – A"));
        VEvent gone = third.get("Cancelled: T – Zero");
        assertThat(value(gone, Property.UID)).isEqualTo(uid(second, "T – Zero"));
        assertThat(value(gone, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(gone, Property.DTSTART)).isEqualTo("20240223");

        rescheduled(id, "Zero 2024-04-01", "A 2024-03-02");
        Map<String, VEvent> again = byTitle(slug);
        assertThat(uid(again, "T – Zero")).isEqualTo(uid(second, "T – Zero"));
        assertThat(uid(again, "Cancelled: T – B, mended")).isEqualTo(uid(first, "T – B"));
    }

    @Test
    void a_session_that_a_correction_takes_out_of_what_is_over_is_told_as_cancelled_and_the_others_keep_their_uids() {
        String slug = slug("mended");
        String id = publish(workshop(slug, "Asia/Seoul", "2023-11-07", null)
                .replace(
                        "\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"",
                        sessions(new String[] {"A 2023-10-02", "B 2023-10-03", "C 2023-10-04"})));
        Map<String, VEvent> first = byTitle(slug);
        carryOut(id, "completion", "{\"outcome\": {\"report\": [{\"en\": \"Held.\"}]}}")
                .then()
                .statusCode(200);

        correctSchedule(id, "{%s}".formatted(sessions("B 2023-10-03", "C 2023-10-05")));
        Map<String, VEvent> second = byTitle(slug);
        assertThat(uid(second, "T – B")).isEqualTo(uid(first, "T – B"));
        assertThat(uid(second, "T – C")).isEqualTo(uid(first, "T – C"));
        assertThat(value(second.get("T – C"), Property.DTSTART)).isEqualTo("20231005");
        assertThat(uid(second, "Cancelled: T – A")).isEqualTo(uid(first, "T – A"));
        assertThat(value(second.get("Cancelled: T – A"), Property.STATUS)).isEqualTo("CANCELLED");

        correctSchedule(id, "{\"sessions\": null, \"firstDay\": \"2023-10-02\", \"lastDay\": \"2023-10-05\"}");
        Map<String, VEvent> third = byTitle(slug);
        assertThat(uid(third, "T")).isEqualTo(id);
        assertThat(uid(third, "Cancelled: T – B")).isEqualTo(uid(first, "T – B"));
    }

    private static void correctSchedule(String id, String schedule) {
        carryOut(
                        id,
                        "correction",
                        "{\"changes\": {\"schedule\": %s}, \"words\": {\"en\": \"a slip\"}}".formatted(schedule))
                .then()
                .statusCode(200);
    }

    @Test
    void a_range_that_becomes_sessions_is_told_as_cancelled_and_comes_back_as_itself() {
        String slug = slug("range");
        String id = publish(workshop(slug, "Asia/Seoul", "2023-11-07", null));

        rescheduled(id, "A 2024-03-02");
        Map<String, VEvent> parts = byTitle(slug);
        assertThat(uid(parts, "Cancelled: T")).isEqualTo(id);
        assertThat(value(parts.get("Cancelled: T"), Property.DTSTART)).isEqualTo("20231212");
        assertThat(uid(parts, "T – A")).isNotEqualTo(id);

        reschedule(id, "\"firstDay\": \"2024-05-02\"");
        assertThat(uid(byTitle(slug), "T")).isEqualTo(id);
        assertThat(uid(byTitle(slug), "Cancelled: T – A")).isEqualTo(uid(parts, "T – A"));

        reschedule(id, "\"stated\": \"in summer\"");
        VEvent undated = byTitle(slug).get("Cancelled: T");
        assertThat(value(undated, Property.DTSTART)).isEqualTo("20240502");
        assertThat(value(undated, Property.UID)).isEqualTo(id);
    }

    @Test
    void a_deadline_keeps_its_uid_when_it_is_extended_and_when_rounds_are_added() {
        String slug = slug("rounds");
        String id = publish(workshop(slug, "Asia/Seoul", "2023-11-07", null));
        String deadline = value(events(read(slug)).get(1), Property.UID);

        carryOut(id, "correction", """
                {"changes": {"call": {"intakes": [{"deadline": {"stated": "October", "date": "2023-10-20"}},
                                                  {"deadline": {"stated": "November", "date": "2023-11-07"}}]}},
                 "words": {"en": "rounds"}}""").then().statusCode(200);
        List<VEvent> rounds = events(read(slug));
        assertThat(rounds).hasSize(3);
        assertThat(value(rounds.get(2), Property.UID)).isEqualTo(deadline);
        String october = value(rounds.get(1), Property.UID);

        carryOut(id, "deadline-extension", """
                {"deadline": {"kind": "dated", "date": "2023-11-14", "timeZone": "Asia/Seoul"},
                 "words": {"en": "extended"}}""").then().statusCode(200);
        assertThat(events(read(slug)).subList(1, 3))
                .extracting(event -> value(event, Property.UID))
                .containsExactly(october, deadline);
        assertThat(ends(events(read(slug)).get(2))).isEqualTo(Instant.parse("2023-11-14T15:00:00Z"));
    }

    @Test
    void what_is_near_is_never_cut_off_from_the_calendar_of_many() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        List.of("2023-09-01", "2024-06-01", "2023-10-10", "2023-12-12", "2023-08-01")
                .forEach(day -> publish(workshop(slug("near"), "Asia/Seoul", "2023-07-07", null)
                        .replace("\"en\": \"T\"", "\"en\": \"" + word + "\"")
                        .replace(
                                "\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"",
                                "\"firstDay\": \"" + day + "\"")));

        assertThat(firstDays("/v1/workshops.ics?limit=1&q=" + word)).containsExactly("20231010");
        assertThat(firstDays("/v1/workshops.ics?q=" + word))
                .containsExactly("20231010", "20231212", "20240601", "20230901", "20230801");
        clock.set("2023-10-10T15:00:00Z");
        assertThat(firstDays("/v1/workshops.ics?limit=1&q=" + word)).containsExactly("20231212");
    }

    private List<String> firstDays(String address) {
        return events(parse(get(address))).stream()
                .filter(event -> event.getRequiredProperty(Property.DTSTART)
                        .getParameter(Parameter.VALUE)
                        .isPresent())
                .map(event -> value(event, Property.DTSTART))
                .toList();
    }

    private Map<String, VEvent> byTitle(String slug) {
        return events(read(slug)).stream()
                .collect(Collectors.toMap(event -> value(event, Property.SUMMARY), event -> event));
    }

    private static String uid(Map<String, VEvent> events, String title) {
        assertThat(events).containsKey(title);
        return value(events.get(title), Property.UID);
    }

    /** Each as its title and its day. */
    private static String sessions(String... titlesAndDays) {
        return Stream.of(titlesAndDays)
                .map(session -> "{\"title\": {\"en\": \"%s\"}, \"firstDay\": \"%s\"}"
                        .formatted(
                                session.substring(0, session.lastIndexOf(' ')),
                                session.substring(session.lastIndexOf(' ') + 1)))
                .collect(Collectors.joining(", ", "\"sessions\": [", "]"));
    }

    private static String sessions(String slug, String one, String other) {
        return workshop(slug, "Asia/Seoul", "2023-11-07", null)
                .replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", sessions(new String[] {one, other
                }));
    }

    private static void rescheduled(String id, String... titlesAndDays) {
        reschedule(id, sessions(titlesAndDays));
    }

    private static void reschedule(String id, String days) {
        carryOut(
                        id,
                        "rescheduling",
                        "{\"schedule\": {%s, \"timeZone\": \"Asia/Seoul\"}, \"words\": {\"en\": \"new\"}}"
                                .formatted(days))
                .then()
                .statusCode(200);
    }

    private static void correctTitle(String id, int index, String title) {
        List<Map<String, Object>> sessions =
                editor().get("/v1/editing/workshops/" + id).path("schedule.sessions");
        sessions.get(index).put("title", Map.of("en", title));
        carryOut(
                        id,
                        "correction",
                        new JsonObject()
                                .put("words", Map.of("en", "a typo"))
                                .put("changes", Map.of("schedule", Map.of("sessions", sessions)))
                                .encode())
                .then()
                .statusCode(200);
    }

    @Test
    void a_place_whose_language_nobody_states_claims_none() {
        String slug = slug("place");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null));

        assertThat(events(read(slug))
                        .get(0)
                        .getRequiredProperty(Property.LOCATION)
                        .getParameter(Parameter.LANGUAGE))
                .isEmpty();
    }

    @Test
    void a_month_is_no_event_of_thirty_one_days() {
        String slug = slug("october");
        publish(workshop(slug, "Asia/Seoul", "2023-11-07", null)
                .replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", """
                "firstDay": "2023-12-01", "lastDay": "2023-12-31",
                "firstDayPrecision": "month", "lastDayPrecision": "month", "stated": "Dec 2023\""""));
        assertThat(events(read(slug))).singleElement().matches(event -> value(event, Property.SUMMARY)
                .startsWith("Application deadline"));

        String some = slug("some");
        publish(workshop(some, "Asia/Seoul", "2023-11-07", null)
                .replace("\"firstDay\": \"2023-12-12\", \"lastDay\": \"2023-12-15\"", """
                "sessions": [{"firstDay": "2023-12-01", "lastDay": "2023-12-31", "firstDayPrecision": "month",
                              "lastDayPrecision": "month", "title": {"en": "Online"}},
                             {"firstDay": "2024-01-08", "lastDay": "2024-02-29", "lastDayPrecision": "month"}]"""));
        List<VEvent> events = events(read(some));
        assertThat(events).hasSize(2);
        assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("20240108");
        assertThat(value(events.get(0), Property.DTEND)).isEqualTo("20240109");
    }

    @Test
    void the_calendar_of_many_takes_the_filters_of_the_listing() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        publish(workshop(slug("one"), "Asia/Seoul", "2023-11-07", null)
                .replace("\"en\": \"T\"", "\"en\": \"" + word + "\""));
        publish(workshop(slug("two"), "Europe/Paris", "2023-11-07", null)
                .replace("\"en\": \"T\"", "\"en\": \"" + word + "\""));

        Calendar both = parse(get("/v1/workshops.ics?q=" + word));
        assertThat(events(both)).hasSize(4);
        assertThat(both.getComponents(Component.VTIMEZONE)).hasSize(2);
        assertThat(events(parse(get("/v1/workshops.ics?limit=1&q=" + word)))).hasSize(2);
        assertThat(events(parse(get("/v1/workshops.ics?registrationStatus=closed&q=" + word))))
                .isEmpty();
    }

    private Calendar read(String slug) {
        return parse(get("/v1/workshops/" + slug + ".ics"));
    }

    private static String text(String slug) {
        return new String(get("/v1/workshops/" + slug + ".ics"), StandardCharsets.UTF_8);
    }

    private static byte[] get(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=utf-8")
                .extract()
                .asByteArray();
    }

    private static Calendar parse(byte[] bytes) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
            assertThat(calendar.validate(true).getEntries())
                    .filteredOn(entry -> entry.getSeverity() == ValidationEntry.Severity.ERROR)
                    .isEmpty();
            return calendar;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserException malformed) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), malformed);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String language(VEvent event, String property) {
        return event.getRequiredProperty(property)
                .getRequiredParameter(Parameter.LANGUAGE)
                .getValue();
    }

    private static List<Instant> begins(VEvent event) {
        var years =
                new Period<>(ZonedDateTime.parse("2023-01-01T00:00:00Z"), ZonedDateTime.parse("2025-01-01T00:00:00Z"));
        return event.<ZonedDateTime>calculateRecurrenceSet(years).stream()
                .map(once -> once.getStart().toInstant())
                .sorted()
                .toList();
    }

    private static Instant ends(VEvent event) {
        return ZonedDateTime.from(event.getEndDate(false).orElseThrow().getDate())
                .toInstant();
    }

    private static String workshop(String slug, String zone, String deadline, String time) {
        return """
               {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "T"},
                "schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "%s"},
                "venues": [{"stated": "Jeju, Republic of Korea"}, {"city": "Seoul", "country": "KR"}],
                "call": {"deadline": {"kind": "dated", "date": "%s", %s "timeZone": "%s"}}}
               """.formatted(slug, zone, deadline, time == null ? "" : "\"time\": \"" + time + "\",", zone);
    }
}
