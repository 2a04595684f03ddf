package org.cifal.workshops.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.PublicationPolicy;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule at its edges: one thing is changed in a workshop of which nothing is unusual. */
class UnusualStatementsTest {

    private static final Instant APRIL = Instant.parse("2024-04-01T00:00:00Z");

    private static final String NOTHING_UNUSUAL = """
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "Victim identification"},
             "schedule": {"firstDay": "2024-06-03", "lastDay": "2024-06-05", "timeZone": "Asia/Seoul",
                          "stated": "3 to 5 June 2024", "statedDurations": ["3 days", "three-day workshop"]},
             "venues": [{"city": "Jeju", "country": "KR", "stated": "Jeju, Republic of Korea"}],
             "format": "face-to-face", "statedFormat": "Face-to-Face",
             "fee": {"kind": "none", "stated": "No fee"},
             "audience": {"text": {"en": "Officers of border control"}},
             "admission": {"ways": ["application-and-selection"], "stated": "By application & selection"},
             "call": {"deadline": {"kind": "dated", "date": "2024-04-30", "time": "18:00", "timeZone": "Asia/Seoul"},
                      "statedStatuses": ["open to register/apply"],
                      "consents": [{"code": "personal-data", "purpose": "personal-data", "required": true,
                                    "version": "1", "text": {"en": "I consent."}}]},
             "sections": [{"kind": "event-objectives", "items": [{"en": "Identify victims"}]}],
             "organisers": [{"code": "cifal-jeju", "name": {"en": "CIFAL Jeju"}, "role": "organiser"}],
             "contacts": [{"email": "desk@cifal-jeju.example"}]}
            """;

    private static final String UNTIL_FULL = NOTHING_UNUSUAL.replace(
            "\"kind\": \"dated\", \"date\": \"2024-04-30\", \"time\": \"18:00\"", "\"kind\": \"until-full\"");

    @Test
    void of_a_workshop_that_contradicts_nothing_nothing_is_said() {
        assertThat(warnings(Fixtures.content(NOTHING_UNUSUAL))).isEmpty();
    }

    @Test
    void an_extension_to_a_day_that_has_passed_already_is_told_and_one_that_passes_later_is_not() {
        var workshop = new Workshop("late", Fixtures.content(NOTHING_UNUSUAL), APRIL);
        workshop.publish(null, APRIL);
        Instant over = Instant.parse("2024-05-03T15:00:00Z");

        extend(workshop, over.minusNanos(1));
        assertThat(UnusualStatements.of(workshop, over.plusSeconds(1)))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.DEADLINE_PASSED);

        var another = new Workshop("later", Fixtures.content(NOTHING_UNUSUAL), APRIL);
        another.publish(null, APRIL);
        extend(another, over);
        assertThat(UnusualStatements.of(another)).extracting(Finding::code).contains(FindingCode.DEADLINE_PASSED);
    }

    private static void extend(Workshop workshop, Instant now) {
        var deadline = new Deadline(
                Deadline.Kind.DATED, LocalDate.parse("2024-05-03"), null, ZoneId.of("Asia/Seoul"), "3 May");
        workshop.extendDeadline(deadline, Fixtures.words("extended"), now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /schedule | null | no-day-stated
            /schedule | {"timeZone": "Asia/Seoul", "stated": "early November"} | no-day-stated
            /schedule | {"stated": "Fecha: -"} | no-day-stated, time-zone-missing
            /schedule/timeZone | null |
            /schedule | {"lastDay": "2024-06-05", "timeZone": "Asia/Seoul", "stated": "until 5 June 2024"} | first-day-missing
            /schedule | {"firstDay": "2024-06-03", "missing": ["last-day"], "timeZone": "Asia/Seoul"} | last-day-missing
            /schedule/missing | ["year"] | dates-without-year
            /schedule/missing | ["month", "year"] | dates-without-year, dates-without-month
            /schedule/missing | [] |
            /schedule/stated | "6. 3~6. 5" | dates-without-year
            /schedule/stated | "3 to 5 June, room 20241" | dates-without-year
            /schedule/stated | null |
            /schedule/stated | "3 to 5 June 2024 2023" | stated-year-differs
            /schedule/stated | "3 to 5 June 2024 2025" | stated-year-differs
            /schedule/firstDayPrecision | "month" | dates-not-to-the-day
            /schedule/lastDayPrecision | "year" | dates-not-to-the-day
            /schedule/firstDayPrecision | "day" |
            /schedule/sessions | [{"firstDay": "2024-06-03", "lastDayPrecision": "month"}] | dates-not-to-the-day
            /schedule/toBeConfirmed | true | dates-to-be-confirmed
            /schedule/toBeConfirmed | false |
            /schedule/stated | "June 2024 (to be confirmed)" | dates-to-be-confirmed
            /schedule/stated | "2024, POR CONFIRMAR" | dates-to-be-confirmed
            /schedule/otherStatements | [{"stated": "4 to 5 June"}] | dates-contradicted
            /schedule/sessions | [{"firstDay": "2024-06-02"}, {"firstDay": "2024-06-03", "lastDay": "2024-06-05"}, {"firstDay": "2024-06-04", "lastDay": "2024-06-06"}] | dates-contradicted, dates-contradicted
            /schedule/sessions | [{"firstDay": "2024-06-01", "firstDayPrecision": "month", "lastDay": "2024-06-30", "lastDayPrecision": "month"}] | dates-not-to-the-day
            /schedule/sessions | [{"firstDay": "2024-07-01", "firstDayPrecision": "month", "lastDay": "2024-07-31", "lastDayPrecision": "month"}] | dates-not-to-the-day, dates-contradicted
            /schedule/replaces | [{"stated": "in May"}] | dates-replaced
            /schedule/selfPaced | true | self-paced-with-days
            /schedule/selfPaced | false |
            /schedule/sessions | [{"firstDay": "2024-06-03", "venue": {"country": "ET"}}, {"firstDay": "2024-06-04", "venue": {"country": "UY"}}] | several-editions
            /schedule/sessions | [{"firstDay": "2024-06-03", "venue": {"country": "KR"}}, {"firstDay": "2024-06-04"}] |
            /schedule/statedDurations | ["2 days"] | duration-differs
            /schedule/statedDurations | ["1 Days"] | duration-differs
            /schedule/statedDurations | ["3 days", "14 Days"] | duration-differs, durations-disagree
            /schedule/statedDurations | ["18 hours", "half a day"] |
            /schedule | {"timeZone": "Asia/Seoul", "statedDurations": ["2 days"], "sessions": [{"firstDay": "2024-06-03", "startTime": "09:00"}, {"firstDay": "2024-06-03", "startTime": "14:00"}, {"firstDay": "2024-06-04"}]} |
            /schedule | {"timeZone": "Asia/Seoul", "statedDurations": ["6 days"], "sessions": [{"firstDay": "2024-06-05", "lastDay": "2024-06-08"}, {"firstDay": "2024-06-03", "lastDay": "2024-06-06"}, {"firstDay": "2024-06-04"}]} |
            /schedule | {"timeZone": "Asia/Seoul", "statedDurations": ["3 days"], "sessions": [{"firstDay": "2024-06-03", "lastDay": "2024-06-03"}, {"firstDay": "2024-06-05"}]} | duration-differs
            /venues | [{"stated": "Seoul - Jeju, Korea, Republic of", "city": "Seoul"}, {"stated": "Seoul - Jeju, Korea, Republic of", "city": "Jeju"}] | venues-in-one-statement, venues-in-one-statement
            /venues | [{"city": "Seoul"}, {"city": "Jeju"}] |
            /venues | [{"stated": "Malaga - Spain, Spain"}] | venue-repeats-itself
            /venues | [{"stated": "Seogwipo-si, Jeju-do"}] |
            /venues | [{"toBeConfirmed": true}] | venue-to-be-confirmed
            /schedule/sessions | [{"firstDay": "2024-06-03", "venue": {"toBeConfirmed": true}}] | venue-to-be-confirmed
            /venues | [{"city": "Jeju", "language": "en", "inOtherLanguages": {"en": {"city": "Cheju"}}}] | venue-language-twice
            /venues | [{"city": "Jeju", "language": "en", "inOtherLanguages": {"ko": {"city": "제주"}}}] |
            /schedule/sessions | [{"firstDay": "2024-06-03", "venue": {"city": "Jeju", "language": "en", "inOtherLanguages": {"EN": {"city": "Cheju"}}}}, {"firstDay": "2024-06-04"}, {"firstDay": "2024-06-05"}] | venue-language-twice
            /venues | [{"country": "KR"}, {"country": "KO"}] | country-unknown
            /venues | [{"country": "TL"}, {"city": "Dili"}] |
            /venues | [{"country": "UK"}] | country-unknown
            /schedule/sessions | [{"firstDay": "2024-06-03", "venue": {"country": "XK"}}, {"firstDay": "2024-06-04"}] | country-unknown
            /audience/countries | ["SB", "EN", "FJ", "AN"] | country-unknown, country-unknown
            /audience/countries | [] |
            /statedFormat | "Workshop (fact-to-face)" | format-outside-vocabulary
            /statedFormat | "E-Learning" | format-contradicts
            /statedFormat | "대면" |
            /statedFormat | "비대면" | format-contradicts
            /statedFormat | null |
            /format | null |
            /languages | ["en", "pt-BR", "EN", "tpi", "zh-Hant"] |
            /languages | ["jp"] | language-unknown
            /title | {"en": "Victim identification", "jp": "被害者の特定", "cn": "识别受害者"} | language-unknown, language-unknown
            /title | {"en": "Victim identification", "kr": "Kәla", "ko": "피해자 식별", "pt-BR": "Identificação", "tpi": "Ol"} |
            /languages | ["eng"] | language-unknown
            /languages | ["English"] | language-unknown
            /languages | ["en_US", "en-", "e", ""] | language-unknown, language-unknown, language-unknown, language-unknown
            /languages | [] |
            /source | {"languages": ["ko", "cn"]} | language-unknown
            /sdgTargets | ["1", "17", "8.7", "8.10", "16.a", "17.19"] |
            /sdgTargets | ["0", "18", "05"] | sdg-target-unknown, sdg-target-unknown, sdg-target-unknown
            /sdgTargets | ["8.0", "8.11", "8.07", "8.c", "17.a"] | sdg-target-unknown, sdg-target-unknown, sdg-target-unknown, sdg-target-unknown, sdg-target-unknown
            /fee | null | fee-not-stated
            /fee | {"kind": "not-stated", "stated": "local costs covered"} | fee-not-stated
            /fee | {"kind": "to-be-confirmed"} |
            /fee | {"kind": "fixed"} | fee-amounts-missing
            /fee | {"kind": "tiered", "amounts": []} | fee-amounts-missing
            /fee | {"kind": "none", "amounts": [{"money": {"amount": "600", "currency": "USD"}}]} | fee-none-with-amounts
            /fee | {"kind": "fixed", "amountsWithoutCurrency": [{"stated": "2500"}]} | currency-missing
            /fee | {"kind": "fixed", "amounts": [{"money": {"amount": "1700", "currency": "USD"}}], "stated": "1700"} | currency-missing
            /fee | {"kind": "fixed", "amounts": [{"money": {"amount": "600", "currency": "USD"}}], "stated": "600,00 US$"} |
            /fee | {"kind": "fixed", "amounts": [{"money": {"amount": "8500", "currency": "EUR"}}], "stated": "8,500 Euros"} |
            /fee | {"kind": "fixed", "amounts": [{"money": {"amount": "8500", "currency": "EUR"}}, {"money": {"amount": "600", "currency": "USA"}}]} | currency-unknown
            /fee | {"kind": "none", "discounts": [{"price": {"amount": "500", "currency": "WON"}}, {"percent": "10"}]} | currency-unknown
            /fee | {"kind": "fixed", "amounts": [{"money": {"amount": "85", "currency": "DEM"}}]} |
            /audience/statedCountries | "the selected countries" | countries-not-listed
            /audience | {"text": {"en": "Officials of the selected countries"}} | countries-not-listed
            /audience | {"statedCountries": "10 ASEAN countries", "countries": ["KH"]} |
            /audience | null |
            /admission/ways | ["application-and-selection", "first-come-first-served"] | admission-contradicts
            /admission/stated | "Selection; first come, first served" | admission-contradicts
            /admission/ways | ["not-stated", "open-registration"] | admission-contradicts
            /admission/ways | ["open-registration", "first-come-first-served"] |
            /admission/ways | ["application-and-selection", "invitation-or-nomination"] |
            /organisers | [{"code": "rso", "name": {"en": "RSO"}, "role": "organiser"}] | owner-not-organiser
            /organisers | null | owner-not-organiser
            /contacts | [{"name": "The desk", "focalPoint": true}] | contact-missing
            /contacts | [{"phone": "+82-64-000-0000"}] |
            /call/deadline/date | "2024-05-27" |
            /call/deadline/date | "2024-05-28" | deadline-close-to-start
            /call/deadline/date | "2024-06-03" | deadline-close-to-start
            /call/deadline/date | "2024-06-04" | deadline-after-start
            /call/deadline/date | "2024-06-05" | deadline-after-start, deadline-on-last-day
            /call/deadline/time | null | deadline-without-hour
            /call/deadline/contradictedBy | [{"stated": "31 August"}] | several-deadlines
            /call/deadline/replaces | [{"stated": "15 April"}] | deadline-replaced
            /call/intakes | [{"deadline": {"stated": "1 March", "date": "2024-03-01"}}, {"deadline": {"stated": "30 April", "date": "2024-04-30"}}] |
            /call/intakes | [{"deadline": {"stated": "1 March", "date": "2024-03-01"}}] | several-deadlines
            /call/deadline | {"kind": "not-stated", "stated": "Closed"} | status-in-deadline
            /call/deadline | {"kind": "closed"} | status-in-deadline, status-contradicts-registration
            /call/deadline | {"kind": "until-full", "stated": "when slots are full"} |
            /call/deadline | {"kind": "until-full", "stated": "선착순 마감"} |
            /call/deadline | {"kind": "not-stated", "stated": "마감일은 추후 공지"} |
            /call/deadline | {"kind": "not-stated", "stated": "마감"} | status-in-deadline
            /call/statedStatuses | ["open to register/apply", "The registration is closed"] | statuses-contradict, status-contradicts-registration
            /call/statedStatuses | ["El registro está cerrado."] | status-contradicts-registration
            /call/statedStatuses | ["postponed"] |
            /call/opens | {"date": "2024-04-02", "timeZone": "Asia/Seoul"} | status-contradicts-registration
            /call/statedCapacities | [{"stated": "270 places", "atMost": 270}, {"stated": "90 air tickets", "atMost": 90, "unit": "air tickets"}] | capacities-differ
            /call/statedCapacities | [{"stated": "close to 30", "atMost": 30}] |
            /call/consents | [] | consent-missing
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"experience": {"moreThan": 5, "atMost": 6}}]}}] |
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"experience": {"moreThan": 5, "atMost": 5}}]}}] | eligibility-contradicts
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"experience": {"atLeast": 5, "atMost": 5}}]}}] |
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"experience": {"atLeast": 6, "atMost": 5}}]}}] | eligibility-contradicts
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"age": {"atLeast": 25, "atMost": 45}}]}}] |
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"sector": {"oneOf": ["media"]}}, {"age": {"atLeast": 46, "atMost": 45}}]}}] | eligibility-contradicts
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"country": {"unpublished": true}}]}}] |
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"country": {"unpublished": true, "regions": ["eastern-asia"]}}]}}] | eligibility-contradicts
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"country": {"oneOf": ["SB", "XQ"]}}]}}] | eligibility-country-unknown
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"language": {"language": "fr", "atLeast": "working"}}]}}] |
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"language": {"language": "xx", "atLeast": "working"}}]}}] | language-unknown
            /call/assistance | {"airfareLimits": [{"pointsOfDeparture": ["KR", "KO"], "limit": {"amount": "650", "currency": "USD"}}]} | country-unknown
            /call/assistance | {"airfareLimits": [{"pointsOfDeparture": ["KR"], "limit": {"amount": "650", "currency": "UDS"}}]} | currency-unknown
            /call/assistance | {"airfareLimits": [{"limit": {"amount": "650", "currency": "USD"}}]} | airfare-row-without-label
            /call/assistance | {"airfareLimits": [{"pointsOfDeparture": ["KR"], "limit": {"amount": "150000", "currency": "KRW"}}, {"pointsOfDeparture": ["MN"], "limit": {"amount": "550", "currency": "USD"}}]} | airfare-currencies-differ
            /call/assistance | {"airfareLimits": [{"pointsOfDeparture": ["MN"], "limit": {"amount": "550", "currency": "USD"}}]} |
            /sections | null | objectives-empty
            /sections | [{"kind": "learning-objectives", "heading": {"en": "Learning Objectives"}}] | objectives-empty
            /sections | [{"kind": "learning-objectives", "paragraphs": [{"en": "To learn"}]}] |
            /alternativeTitles | [{"en": "Protecting victims"}] | several-titles
            /outcome | {"participation": [{"count": 22, "unit": "participants"}, {"count": 25, "unit": "participants"}]} | counts-disagree
            /outcome | {"participation": [{"count": 22, "unit": "participants"}, {"count": 22, "unit": "participants", "by": "RSO"}]} |
            /outcome | {"participation": [{"count": 40, "unit": "leaders", "by": "May"}, {"count": 14, "unit": "mayors", "by": "June"}]} | counts-disagree, count-units-differ
            /outcome | {"participation": [{"count": 14, "unit": "participants"}, {"count": 9, "unit": "countries", "measure": "countries"}]} |
            /outcome | {"participation": [{"count": 6, "unit": "speakers", "measure": "other"}, {"count": 3, "unit": "site visits", "measure": "other"}]} |
            /outcome | {"participation": [{"count": 43, "unit": "people", "includes": ["participants", "instructors"]}]} | count-mixes-roles
            /source | {"emptyLabels": ["Event focal point email:"]} | label-without-value
            /source | {"url": "http://172.0.2.99/full-catalog"} | source-address-unusual
            /source | {"url": "http://2012.example/full-catalog"} |
            /source | {"contradictions": [{"detail": "Another page says otherwise."}]} | contradiction-noted
            /title | {"en": "Smart Mobility &#8211; Caf&eacute;"} | markup-in-text
            /audience/text | {"en": "Officers of <b>border control</b>"} | markup-in-text
            /audience/text | {"en": "R&D officers, AT&T; ages < 40 & > 20 <years>"} |
            """)
    void one_unusual_statement_is_told_of(String pointer, String value, String expected)
            throws JsonProcessingException {
        assertThat(warnings(with(pointer, value)))
                .extracting(warning -> code(warning))
                .containsExactlyElementsOf(
                        expected == null
                                ? List.of()
                                : Stream.of(expected.split(",\\s*")).toList());
    }

    @ParameterizedTest
    @CsvSource({"2024-04-30, false", "2024-05-31, false", "2024-06-01, true"})
    void a_deadline_is_held_against_the_latest_day_of_a_month_that_alone_is_stated(String deadline, boolean after)
            throws JsonProcessingException {
        ObjectNode draft = read(NOTHING_UNUSUAL);
        draft.withObject("/call/deadline").put("date", deadline);
        draft.withObject("/schedule")
                .put("firstDay", "2024-05-01")
                .put("firstDayPrecision", "month")
                .put("lastDay", "2024-05-31")
                .put("lastDayPrecision", "month");

        assertThat(warnings(WireFormat.mapper().treeToValue(draft, WorkshopContent.class)))
                .extracting(warning -> code(warning))
                .filteredOn(code -> code.startsWith("deadline-"))
                .isEqualTo(after ? List.of("deadline-after-start") : List.of());
    }

    @Test
    void without_a_call_nobody_misses_what_only_applicants_need() throws JsonProcessingException {
        ObjectNode report = read(NOTHING_UNUSUAL);
        report.remove(List.of("call", "fee", "contacts", "sections"));

        assertThat(warnings(WireFormat.mapper().treeToValue(report, WorkshopContent.class)))
                .isEmpty();
    }

    @Test
    void a_workshop_is_in_the_past_from_the_first_instant_after_its_last_day_until_an_outcome_is_stated()
            throws JsonProcessingException {
        Instant over = Instant.parse("2024-06-05T15:00:00Z");
        WorkshopContent content =
                Fixtures.content(NOTHING_UNUSUAL.replace("open to register/apply", "to be announced"));

        assertThat(warnings(content, over.minusNanos(1)))
                .extracting(warning -> code(warning))
                .containsExactly("deadline-passed");
        assertThat(warnings(content, over))
                .extracting(warning -> code(warning))
                .containsExactly("dates-in-the-past", "deadline-passed");
        assertThat(warnings(with("/outcome", "{}"), over))
                .extracting(warning -> code(warning))
                .doesNotContain("dates-in-the-past");
    }

    @ParameterizedTest
    @CsvSource({"month, 2024-06-30T15:00:00Z, 2024-06", "year, 2024-12-31T15:00:00Z, 2024"})
    void a_workshop_of_some_month_is_in_the_past_once_the_month_is_over(String precision, Instant over, String stated)
            throws JsonProcessingException {
        WorkshopContent content = with("/schedule/lastDayPrecision", "\"" + precision + "\"");

        assertThat(warnings(content, over.minusNanos(1)))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.DATES_IN_THE_PAST);
        assertThat(warnings(content, over))
                .extracting(Finding::detail)
                .contains("is over since " + stated + ", and no outcome is stated");
    }

    @Test
    void what_waits_for_new_days_or_was_cancelled_is_not_in_the_past() {
        Instant over = Instant.parse("2024-06-05T15:00:00Z");

        assertThat(codes(published(UNTIL_FULL), over)).contains(FindingCode.DATES_IN_THE_PAST);
        Workshop postponed = published(UNTIL_FULL);
        postponed.postpone(Fixtures.words("later"), APRIL);
        assertThat(codes(postponed, over)).doesNotContain(FindingCode.DATES_IN_THE_PAST);
        postponed.cancel(Fixtures.words("not at all"), APRIL);
        assertThat(codes(postponed, over)).doesNotContain(FindingCode.DATES_IN_THE_PAST);
        Workshop cancelled = published(UNTIL_FULL);
        cancelled.cancel(Fixtures.words("not at all"), APRIL);
        assertThat(codes(cancelled, over)).doesNotContain(FindingCode.DATES_IN_THE_PAST);
    }

    @Test
    void a_page_is_held_against_what_was_announced() {
        Instant over = Instant.parse("2024-06-05T15:00:00Z");
        Workshop full = published(UNTIL_FULL);
        assertThat(codes(full, APRIL)).doesNotContain(FindingCode.STATUS_CONTRADICTS_REGISTRATION);
        full.fill(Fixtures.words("all taken"), APRIL);
        assertThat(UnusualStatements.of(full, APRIL))
                .extracting(Finding::detail)
                .contains(
                        "says \"open to register/apply\"; by the deadline, the clock and the notices registration is full");

        Workshop saysSo = published(UNTIL_FULL.replace("open to register/apply", "Registration is closed"));
        assertThat(codes(saysSo, APRIL)).contains(FindingCode.STATUS_CONTRADICTS_REGISTRATION);
        saysSo.fill(Fixtures.words("all taken"), APRIL);
        assertThat(codes(saysSo, APRIL)).doesNotContain(FindingCode.STATUS_CONTRADICTS_REGISTRATION);

        Workshop postponed = published(UNTIL_FULL);
        assertThat(codes(postponed, over)).contains(FindingCode.STATUS_CONTRADICTS_REGISTRATION);
        postponed.postpone(Fixtures.words("later"), APRIL);
        assertThat(codes(postponed, over)).doesNotContain(FindingCode.STATUS_CONTRADICTS_REGISTRATION);
    }

    private static Workshop published(String content) {
        var workshop = new Workshop("published", Fixtures.content(content), APRIL);
        workshop.publish(null, APRIL);
        return workshop;
    }

    private static List<FindingCode> codes(Workshop workshop, Instant now) {
        return UnusualStatements.of(workshop, now).stream().map(Finding::code).toList();
    }

    @Test
    void a_call_is_late_from_the_first_instant_after_its_deadline_until_an_outcome_is_stated()
            throws JsonProcessingException {
        Instant late = Instant.parse("2024-04-30T09:01:00Z");
        WorkshopContent content =
                Fixtures.content(NOTHING_UNUSUAL.replace("open to register/apply", "to be announced"));

        assertThat(warnings(content, late.minusNanos(1))).isEmpty();
        assertThat(warnings(content, late))
                .extracting(Finding::pointer, warning -> code(warning))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("#/call/deadline/date", "deadline-passed"));
        assertThat(warnings(with("/outcome", "{}"), late))
                .extracting(warning -> code(warning))
                .doesNotContain("deadline-passed");
        assertThat(warnings(with("/call/deadline", "{\"kind\": \"until-full\"}"), late))
                .extracting(warning -> code(warning))
                .doesNotContain("deadline-passed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /venues | [{"country": "KR"}, {"country": "KO"}] | #/venues/1/country
            /venues | [{"city": "Jeju", "language": "en", "inOtherLanguages": {"en": {"city": "Cheju"}}}] | #/venues/0/inOtherLanguages/en
            /schedule/sessions | [{"firstDay": "2024-06-03", "venue": {"country": "XK"}}] | #/schedule/sessions/0/venue/country
            /audience/countries | ["SB", "EN"] | #/audience/countries/1
            /call/assistance | {"airfareLimits": [{"pointsOfDeparture": ["KR", "KO"], "limit": {"amount": "1", "currency": "USD"}}]} | #/call/assistance/airfareLimits/0/pointsOfDeparture/1
            /call/assistance | {"airfareLimits": [{"pointsOfDeparture": ["KR"], "limit": {"amount": "1", "currency": "UDS"}}]} | #/call/assistance/airfareLimits/0/limit/currency
            /fee | {"kind": "fixed", "amounts": [{"money": {"amount": "600", "currency": "USA"}}]} | #/fee/amounts/0/money/currency
            /fee | {"kind": "none", "discounts": [{"percent": "10"}, {"price": {"amount": "500", "currency": "WON"}}]} | #/fee/discounts/1/price/currency
            /languages | ["en", "jp"] | #/languages/1
            /source | {"languages": ["cn"]} | #/source/languages/0
            /call/eligibility | [{"code": "e", "weight": "required", "text": {"en": "e"}, "rule": {"anyOf": [{"language": {"language": "xx", "atLeast": "working"}}]}}] | #/call/eligibility/0/rule/anyOf/0/language/language
            /sdgTargets | ["8.7", "8.11"] | #/sdgTargets/1
            /title | {"en": "Victim identification", "jp": "被害者の特定"} | #/title/jp
            /sections | [{"kind": "event-objectives", "items": [{"en": "Identify"}, {"eng": "Identify"}]}] | #/sections/0/items/1/eng
            /call/consents | [{"code": "personal-data", "purpose": "personal-data", "required": true, "version": "1", "text": {"cn": "我同意"}}] | #/call/consents/0/text/cn
            /title | {"en": "Victim identification", "kr": "피해자 식별"} | #/title/kr
            /title | {"en": "Victim identification", "kr-KR": "인신매매 (trafficking)"} | #/title/kr-KR
            """)
    void a_code_in_no_list_is_pointed_at_where_it_stands(String pointer, String value, String expected)
            throws JsonProcessingException {
        assertThat(warnings(with(pointer, value))).extracting(Finding::pointer).containsExactly(expected);
    }

    @Test
    void a_finding_points_at_what_it_speaks_of_and_says_it_in_words() throws JsonProcessingException {
        assertThat(warnings(with("/schedule/statedDurations", "[\"3 days\", \"14 Days\"]"))
                        .get(0))
                .extracting(Finding::pointer, Finding::detail)
                .containsExactly("#/schedule/statedDurations/1", "states \"14 Days\" where the schedule has 3 days");
        assertThat(warnings(with(
                        "/source", "{\"contradictions\": [{\"pointer\": \"#/title\", \"detail\": \"It shifts.\"}]}")))
                .extracting(Finding::pointer, Finding::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("#/title", "It shifts."));
    }

    @Test
    void contradictions_of_real_pages_are_warned_of_and_bar_nothing() {
        WorkshopContent content = Fixtures.the2012Workshop();

        assertThat(warnings(content))
                .extracting(Finding::pointer)
                .contains(
                        "#/schedule/statedDurations/0",
                        "#/schedule/statedDurations/1",
                        "#/organisers",
                        "#/fee/amounts",
                        "#/call/deadline/date",
                        "#/call/consents",
                        "#/call/assistance/airfareLimits/0/pointsOfDeparture");
        assertThat(PublicationPolicy.findings(content)).isEmpty();
    }

    private static List<Finding> warnings(WorkshopContent content) {
        return warnings(content, APRIL);
    }

    private static List<Finding> warnings(WorkshopContent content, Instant now) {
        return UnusualStatements.of(content, now);
    }

    /** The workshop of which nothing is unusual, with one value replaced, or removed by {@code null}. */
    private static WorkshopContent with(String pointer, String value) throws JsonProcessingException {
        ObjectNode content = read(NOTHING_UNUSUAL);
        JsonPointer at = JsonPointer.compile(pointer);
        ObjectNode parent = (ObjectNode) content.at(at.head());
        if (value.equals("null")) {
            parent.remove(at.last().getMatchingProperty());
        } else {
            parent.set(at.last().getMatchingProperty(), WireFormat.mapper().readTree(value));
        }
        return WireFormat.mapper().treeToValue(content, WorkshopContent.class);
    }

    private static ObjectNode read(String json) throws JsonProcessingException {
        return (ObjectNode) WireFormat.mapper().readTree(json);
    }

    private static String code(Finding finding) {
        return finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
