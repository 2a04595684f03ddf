package org.cifal.workshops.catalogue.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cifal.workshops.catalogue.workshop.Fixtures.the2023Workshop;
import static org.cifal.workshops.catalogue.workshop.Fixtures.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.DeadlineNotForward;
import org.cifal.workshops.catalogue.content.Outcome;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOW = Instant.parse("2023-09-25T00:00:00Z");
    private static final String NOVEMBER =
            "{\"kind\": \"dated\", \"date\": \"2023-11-07\", \"timeZone\": \"Asia/Seoul\"}";
    private static final Schedule DECEMBER =
            new Schedule(LocalDate.parse("2023-12-12"), LocalDate.parse("2023-12-15"), null, SEOUL, null, null);

    @Test
    void rescheduling_keeps_the_old_days_in_its_notice() {
        Workshop workshop = published();
        Schedule early = workshop.content().schedule();

        Notice notice = workshop.reschedule(DECEMBER, words("postponed to 12 ~ 15 December 2023"), NOW.plusSeconds(60));

        assertThat(notice.kind()).isEqualTo(NoticeKind.RESCHEDULED);
        assertThat(notice.at()).isEqualTo(NOW.plusSeconds(60));
        assertThat(notice.words()).contains(words("postponed to 12 ~ 15 December 2023"));
        assertThat(notice.changes()).containsExactly(new FieldChange("/schedule", early, DECEMBER));
        assertThat(workshop.content().schedule()).isEqualTo(DECEMBER);
    }

    @Test
    void a_postponement_without_a_date_keeps_the_old_days_until_new_ones_end_it() {
        Workshop workshop = published();
        Schedule early = workshop.content().schedule();

        Notice notice = workshop.postpone(words("later"), NOW);

        assertThat(notice.changes()).containsExactly(new FieldChange("/postponed", false, true));
        assertThat(workshop.postponed()).isTrue();
        assertThat(workshop.content().schedule()).isEqualTo(early);

        workshop.reschedule(DECEMBER, words("in December"), NOW);
        assertThat(workshop.postponed()).isFalse();
    }

    @Test
    void a_rescheduling_that_states_nothing_is_refused_and_one_in_words_is_not() {
        Workshop workshop = published();
        var zoneAlone = new Schedule(null, null, List.of(), SEOUL, null, null);

        assertThatThrownBy(() -> workshop.reschedule(zoneAlone, words("new days"), NOW))
                .isInstanceOfSatisfying(ScheduleStatesNothing.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("#/schedule"));
        assertThat(workshop.revision()).isEqualTo(2);

        var inWords = new Schedule(null, null, null, SEOUL, "spring 2024", null);
        assertThat(workshop.reschedule(inWords, words("in spring"), NOW).kind()).isEqualTo(NoticeKind.RESCHEDULED);
    }

    @Test
    void a_deadline_never_stated_is_extended_to_a_date_and_from_then_on_moves_forward_only() {
        Workshop workshop = published();
        Deadline lost = workshop.content().call().deadline();

        Notice notice = workshop.extendDeadline(deadline("2023-11-07"), words("extended"), NOW);

        assertThat(notice.changes()).containsExactly(new FieldChange("/call/deadline", lost, deadline("2023-11-07")));
        assertThatThrownBy(() -> workshop.extendDeadline(deadline("2023-11-06"), words("earlier"), NOW))
                .isInstanceOf(DeadlineNotForward.class);
        assertThat(workshop.content().call().deadline()).isEqualTo(deadline("2023-11-07"));
    }

    @Test
    void an_extension_in_another_zone_leaves_the_ends_of_intakes_where_they_are() {
        String call = "{\"kind\": \"dated\", \"date\": \"2023-11-01\", \"timeZone\": \"Asia/Seoul\"}";
        var elsewhere = new Deadline(
                Deadline.Kind.DATED, LocalDate.parse("2023-12-01"), null, ZoneId.of("Pacific/Auckland"), null);
        Workshop unstated = published(Fixtures.content("""
                {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                 "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"},
                 "call": {"deadline": %s, "intakes": [{"deadline": {"date": "2023-06-30"}}, {"deadline": {"date": "2023-11-01"}}]}}
                """.formatted(call)));

        assertThatThrownBy(() -> unstated.extendDeadline(elsewhere, words("extended"), NOW))
                .isInstanceOf(DeadlineNotForward.class)
                .hasMessageContaining("Intake 1 states no zone");
        unstated.extendDeadline(deadline("2023-11-07"), words("extended"), NOW);

        Workshop stated = published(callUntil(call, "2023-06-30", "2023-11-01"));
        stated.extendDeadline(elsewhere, words("extended"), NOW);
        assertThat(stated.content().call().deadline()).isEqualTo(elsewhere);
    }

    @Test
    void a_call_of_what_is_postponed_is_not_closed_in_retrospect() {
        Workshop workshop = published(Fixtures.content("""
                {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                 "schedule": {"firstDay": "2023-10-02", "timeZone": "Asia/Seoul"},
                 "call": {"deadline": {"kind": "not-stated"}}}"""));
        workshop.postpone(words("later"), Instant.parse("2023-09-20T00:00:00Z"));
        Instant afterItsFormerDays = Instant.parse("2023-11-20T00:00:00Z");

        assertThatThrownBy(() -> workshop.extendDeadline(deadline("2023-11-07"), words("w"), afterItsFormerDays))
                .isInstanceOf(DeadlineNotForward.class);
        workshop.extendDeadline(deadline("2023-12-07"), words("w"), afterItsFormerDays);
    }

    @Test
    void where_places_go_to_whoever_comes_first_it_can_be_full_and_open_again() {
        Workshop workshop = published(callUntil("{\"kind\": \"until-full\"}"));

        Notice full = workshop.fill(words("All places are taken."), NOW);
        assertThat(full.kind()).isEqualTo(NoticeKind.FULL);
        assertThat(full.changes()).containsExactly(new FieldChange("/full", false, true));
        assertThat(workshop.full()).isTrue();
        assertThatThrownBy(() -> workshop.fill(words("again"), NOW)).isInstanceOf(StateForbids.class);

        Notice free = workshop.reopen(words("Two places are free again."), NOW);
        assertThat(free.kind()).isEqualTo(NoticeKind.PLACES_FREE);
        assertThat(workshop.full()).isFalse();
        assertThatThrownBy(() -> workshop.reopen(words("again"), NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void a_call_whose_places_are_given_by_selection_ends_with_its_deadline_and_not_before() {
        Workshop workshop = published();

        assertThatThrownBy(() -> workshop.fill(words("enough"), NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void the_end_of_an_intake_moves_forward_by_a_correction_and_never_back() {
        WorkshopContent present = callUntil(NOVEMBER, "2023-06-30", "2023-11-07");

        assertThat(intakesRefused(present, "2023-06-29", "2023-11-07")).containsExactly("#/call/intakes/0/deadline");
        assertThat(intakesRefused(present, "2023-06-30")).containsExactly("#/call/intakes/1/deadline");
        assertThat(intakesRefused(present, "2023-07-02", "2023-11-07")).isEmpty();
    }

    @Test
    void a_correction_leaves_alone_what_has_a_verb_of_its_own() {
        Workshop workshop = published();
        var changes = List.of(
                new FieldChange("/call/deadline/date", null, "2023-11-07"),
                new FieldChange("/outcome", null, "a report"),
                new FieldChange("/owner", "cifal-jeju", "rso"),
                new FieldChange("/slug", "jeju-2023", "jeju"));

        WorkshopContent corrected = workshop.content().withSchedule(DECEMBER);
        assertThatThrownBy(() -> workshop.correct(corrected, changes, List.of(), words("wrong"), NOW))
                .isInstanceOfSatisfying(NotACorrection.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder("#/schedule", "#/call/deadline", "#/outcome", "#/owner", "#/slug"));
        assertThatThrownBy(() -> workshop.correct(workshop.content(), List.of(), List.of(), words("nothing"), NOW))
                .isInstanceOf(NotACorrection.class);
        assertThat(workshop.revision()).isEqualTo(2);

        var another = List.of(new FieldChange("/scheduleNote", null, "begins like a schedule and is none"));
        assertThat(workshop.correct(workshop.content(), another, List.of(), words("wrong"), NOW)
                        .changes())
                .isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\": {\"en\": \"Opneing\"} | \"title\": {\"en\": \"Opening\"} | true",
                "\"venue\": {\"name\": \"Room 1\"} | \"venue\": {\"name\": \"Room 2\"} | true",
                "\"audience\": {\"en\": \"Police\"} | \"stated\": \"Tuesday\" | true",
                "\"lastDayPrecision\": \"day\" | \"stated\": \"Tuesday\" | true",
                "\"startTime\": \"09:30\" | \"startTime\": \"09:30\", \"stated\": \"9.30\" | true",
                "\"startTime\": \"09:30\" | \"startTime\": \"09:00\" | false",
                "\"startTime\": \"09:30\" | \"startTime\": \"09:30\", \"endTime\": \"17:00\" | false",
                "\"startTime\": \"09:30\" | \"startTime\": \"09:30\", \"lastDay\": \"2023-12-13\" | false",
                "\"startTime\": \"09:30\" | \"startTime\": \"09:30\", \"firstDayPrecision\": \"month\" | false",
                "\"startTime\": \"09:30\" | \"startTime\": \"09:30\"}, {\"firstDay\": \"2023-12-14\" | false",
            })
    void a_correction_mends_what_is_said_of_a_session_and_not_when_it_is(String before, String after, boolean mends) {
        String session = """
                {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                 "schedule": {"sessions": [{"firstDay": "2023-12-12", %s}], "timeZone": "Asia/Seoul"}}
                """;

        assertThat(correctionRefused(Fixtures.content(session.formatted(before)), session.formatted(after)))
                .isEqualTo(mends ? List.of() : List.of("#/schedule"));
    }

    @Test
    void words_of_the_page_are_mended_beside_days_and_announced_where_they_stand_for_them() {
        String days = """
                {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                 "schedule": {%s "timeZone": "Asia/Seoul", "stated": "%s"}}
                """;
        String first = "\"firstDay\": \"2023-12-12\",";

        assertThat(correctionRefused(
                        Fixtures.content(days.formatted(first, "12 Decmber")), days.formatted(first, "12 December")))
                .isEmpty();
        assertThat(correctionRefused(
                        Fixtures.content(days.formatted("", "early November")), days.formatted("", "December")))
                .containsExactly("#/schedule");
    }

    @Test
    void a_version_of_a_consent_has_its_text_for_good_once_it_was_published() {
        List<ConsentText> replaced =
                consents("personal-data", "2023-1", "I consent.").call().consents();
        WorkshopContent present = consents("personal-data", "2023-2", "I consent to more.");

        assertThat(consentsRefused(replaced, present, consents("personal-data", "2023-1", "I consent to all.")))
                .containsExactly("#/call/consents/0/version");
        assertThat(consentsRefused(replaced, present, consents("personal-data", "2023-2", "I consent to all.")))
                .containsExactly("#/call/consents/0/version");
        assertThat(consentsRefused(replaced, present, consents("personal-data", "2023-1", "I consent.")))
                .isEmpty();
        assertThat(consentsRefused(replaced, present, consents("personal-data", "2023-3", "I consent to all.")))
                .isEmpty();
    }

    @Test
    void a_consent_that_was_published_is_neither_dropped_nor_renamed() {
        WorkshopContent present = consents("to-rso", "1", "I consent.");

        assertThat(consentsRefused(List.of(), present, consents("to-iom", "1", "I consent.")))
                .containsExactly("#/call/consents");
        assertThat(consentsRefused(List.of(), present, callUntil(NOVEMBER))).containsExactly("#/call/consents");
        List<ConsentText> dropped = consents("to-iom", "1", "I consent.").call().consents();
        assertThat(consentsRefused(dropped, present, present)).isEmpty();
    }

    @Test
    void an_intake_ends_in_a_zone_and_opens_before_its_end() {
        assertThat(barred("{\"kind\": \"not-stated\"}", "{\"deadline\": {\"date\": \"2023-06-30\"}}"))
                .containsExactly("#/call/intakes/0/deadline/timeZone");
        assertThat(barred(
                        "{\"kind\": \"not-stated\", \"timeZone\": \"Asia/Seoul\"}",
                        "{\"deadline\": {\"date\": \"2023-06-30\"}}"))
                .isEmpty();
        assertThat(barred("{\"kind\": \"not-stated\"}", "{\"deadline\": {\"stated\": \"in summer\"}}"))
                .isEmpty();
        assertThat(barred(NOVEMBER, opening("2023-06-30"))).isEmpty();
        assertThat(barred(NOVEMBER, opening("2023-07-01"))).containsExactly("#/call/intakes/0/opens");
    }

    @Test
    void the_outcome_of_a_completed_workshop_can_be_corrected() {
        Workshop workshop = published();
        workshop.complete(null, null, NOW);
        var changes = List.of(new FieldChange("/outcome", null, "a report"));

        assertThat(workshop.correct(workshop.content(), changes, List.of(), words("reported"), NOW)
                        .changes())
                .isEqualTo(changes);
    }

    @Test
    void a_workshop_is_completed_once_its_first_day_has_begun_where_it_is_held() {
        Workshop workshop = published();
        workshop.reschedule(DECEMBER, words("December"), NOW);
        Instant begins = Instant.parse("2023-12-11T15:00:00Z");

        assertThatThrownBy(() -> workshop.complete(null, null, begins.minusNanos(1)))
                .isInstanceOf(StateForbids.class);
        workshop.complete(null, null, begins);
        assertThat(workshop.status()).isEqualTo(PublicationStatus.COMPLETED);
    }

    @Test
    void what_is_postponed_is_not_completed_and_may_come_to_its_former_days_after_all() {
        Workshop workshop = published();
        workshop.reschedule(DECEMBER, words("December"), NOW);
        assertThatThrownBy(() -> workshop.reschedule(DECEMBER, words("again"), NOW))
                .isInstanceOf(StateForbids.class);
        workshop.postpone(words("later"), NOW);
        Instant afterwards = Instant.parse("2023-12-20T00:00:00Z");

        assertThatThrownBy(() -> workshop.complete(null, null, afterwards)).isInstanceOf(StateForbids.class);
        workshop.reschedule(DECEMBER, words("in December after all"), NOW);
        assertThat(workshop.postponed()).isFalse();
        workshop.complete(null, null, afterwards);
    }

    @Test
    void a_postponed_workshop_is_not_postponed_again() {
        Workshop workshop = published();
        workshop.postpone(words("later"), NOW);

        assertThatThrownBy(() -> workshop.postpone(words("later"), NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void each_change_makes_one_revision_and_a_refused_one_none() {
        Workshop workshop = new Workshop("jeju-2023", the2023Workshop(), NOW);
        assertThat(workshop.revision()).isEqualTo(1);

        workshop.publish(null, NOW);
        workshop.reschedule(DECEMBER, words("December"), NOW);
        assertThat(workshop.revision()).isEqualTo(3);

        assertThatThrownBy(() -> workshop.publish(null, NOW)).isInstanceOf(StateForbids.class);
        var backwards =
                new Schedule(LocalDate.parse("2023-12-15"), LocalDate.parse("2023-12-12"), null, SEOUL, null, null);
        assertThatThrownBy(() -> workshop.reschedule(backwards, words("oops"), NOW))
                .isInstanceOf(NotPublishable.class);
        assertThat(workshop.revision()).isEqualTo(3);
        assertThat(workshop.content().schedule()).isEqualTo(DECEMBER);
    }

    @Test
    void completion_keeps_the_outcome_and_ends_every_other_change() {
        Workshop workshop = published();
        var outcome = new Outcome(null, List.of(new Outcome.ParticipationCount(10, "country delegations", null)));

        workshop.complete(outcome, null, NOW);

        assertThat(workshop.content().outcome()).isEqualTo(outcome);
        assertThatThrownBy(() -> workshop.cancel(words("too late"), NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void a_completion_whose_outcome_was_stated_before_changes_none() {
        var content = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                 "outcome": {"report": [{"en": "It was held."}]}}
                """);
        Workshop workshop = published(content);

        assertThat(workshop.complete(content.outcome(), null, NOW).changes()).isEmpty();
    }

    @Test
    void a_workshop_whose_days_nobody_knows_is_completed_all_the_same() {
        Workshop workshop = published();
        assertThat(workshop.content().schedule().begins()).isEmpty();

        workshop.complete(null, null, NOW);

        assertThat(workshop.status()).isEqualTo(PublicationStatus.COMPLETED);
    }

    @Test
    void a_workshop_without_a_call_has_no_deadline_to_extend() {
        Workshop workshop = new Workshop(
                "news", Fixtures.content("{\"owner\":\"a\",\"type\":\"workshop\",\"title\":{\"en\":\"T\"}}"), NOW);
        workshop.publish(null, NOW);

        assertThatThrownBy(() -> workshop.extendDeadline(deadline("2023-11-07"), words("w"), NOW))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void what_nobody_could_act_on_bars_the_publication_all_at_once() {
        WorkshopContent content = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "T"},
                 "schedule": {"firstDay": "2023-12-15", "lastDay": "2023-12-12"},
                 "call": {"deadline": {"kind": "dated", "date": "2023-11-07"}, "approvals": ["koica"],
                          "requiredDocuments": [{"code": "cv", "title": {"en": "CV"}, "form": "own-format"},
                                                {"code": "cv", "title": {"en": "CV"}, "form": "own-format"}]}}
                """);

        assertThatThrownBy(() -> new Workshop("s", content, NOW).publish(null, NOW))
                .isInstanceOfSatisfying(NotPublishable.class, refusal -> assertThat(refusal.errors())
                        .extracting("pointer")
                        .containsExactly(
                                "#/schedule/lastDay",
                                "#/schedule/timeZone",
                                "#/call/deadline/timeZone",
                                "#/call/approvals/0",
                                "#/call/requiredDocuments/1/code"));
    }

    private static Workshop published() {
        var workshop = new Workshop("jeju-2023", the2023Workshop(), NOW);
        workshop.publish(null, NOW);
        return workshop;
    }

    private static Workshop published(WorkshopContent content) {
        var workshop = new Workshop("seminar-2023", content, NOW);
        workshop.publish(null, NOW);
        return workshop;
    }

    /** Takes applications until then, and in several rounds. */
    private static WorkshopContent callUntil(String deadline, String... intakes) {
        String rounds = Stream.of(intakes)
                .map("{\"deadline\": {\"date\": \"%s\", \"timeZone\": \"Asia/Seoul\"}}"::formatted)
                .collect(Collectors.joining(", "));
        return Fixtures.content("""
                {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                 "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"},
                 "call": {"deadline": %s, "intakes": [%s]}}
                """.formatted(deadline, rounds));
    }

    private static List<String> intakesRefused(WorkshopContent present, String... intakes) {
        var changes = List.of(new FieldChange("/call/intakes", null, null));
        return CorrectionPolicy.errors(
                        changes,
                        present,
                        callUntil(NOVEMBER, intakes),
                        List.of(),
                        PublicationStatus.PUBLISHED,
                        false,
                        NOW)
                .stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static List<String> correctionRefused(WorkshopContent present, String corrected) {
        var changes = List.of(new FieldChange("/schedule", null, null));
        return refused(changes, List.of(), present, Fixtures.content(corrected));
    }

    private static List<String> consentsRefused(
            List<ConsentText> before, WorkshopContent present, WorkshopContent corrected) {
        return refused(List.of(new FieldChange("/call/consents", null, null)), before, present, corrected);
    }

    private static List<String> refused(
            List<FieldChange> changes, List<ConsentText> before, WorkshopContent present, WorkshopContent corrected) {
        return CorrectionPolicy.errors(changes, present, corrected, before, PublicationStatus.PUBLISHED, false, NOW)
                .stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static WorkshopContent consents(String code, String version, String text) {
        return Fixtures.content("""
                {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                 "schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"},
                 "call": {"deadline": %s,
                          "consents": [{"code": "%s", "purpose": "disclosure", "required": false, "version": "%s",
                                        "text": {"en": "%s"}}]}}
                """.formatted(NOVEMBER, code, version, text));
    }

    private static List<String> barred(String deadline, String intake) {
        return PublicationPolicy.findings(Fixtures.content("""
                        {"owner": "cifal-jeju", "type": "seminar", "title": {"en": "Seminar"},
                         "call": {"deadline": %s, "intakes": [%s]}}
                        """.formatted(deadline, intake))).stream()
                .map(Finding::pointer)
                .toList();
    }

    private static String opening(String date) {
        return """
               {"opens": {"date": "%s", "timeZone": "Asia/Seoul"}, "deadline": {"date": "2023-06-30"}}
               """.formatted(date);
    }

    private static Deadline deadline(String date) {
        return new Deadline(Deadline.Kind.DATED, LocalDate.parse(date), null, SEOUL, null);
    }
}
