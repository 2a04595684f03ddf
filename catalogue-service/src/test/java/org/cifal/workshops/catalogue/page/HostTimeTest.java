package org.cifal.workshops.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.content.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostTimeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 7);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static HostTime in(String language) {
        return new HostTime(PageTexts.in(List.of(language)));
    }

    private static Deadline dated(LocalTime time) {
        return new Deadline(Deadline.Kind.DATED, DAY, time, SEOUL, null);
    }

    @Test
    void a_bare_date_is_the_end_of_that_day_where_the_host_is() {
        assertThat(in("en").deadline(dated(null)))
                .isEqualTo(new HostTime.Moment(
                        "7 November 2023, end of the day (Korean Standard Time, Asia/Seoul)",
                        "2023-11-08T00:00:00+09:00"));
    }

    @ParameterizedTest
    @CsvSource({"fr, 1, 1er juin 2027", "fr, 11, 11 juin 2027", "es, 1, 1 de junio de 2027"})
    void the_first_of_a_month_is_an_ordinal_in_french(String language, int day, String words) {
        assertThat(in(language).day(LocalDate.of(2027, 6, day)).words()).isEqualTo(words);
    }

    /** The end of the day of work and the night before are not meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 2023년 11월 7일 24:00까지 (",
                "fr | 7 novembre 2023, jusqu’à minuit (24 h 00, ",
                "es | 7 de noviembre de 2023, hasta las 24:00 (",
            })
    void a_bare_date_is_told_by_the_hour_at_which_it_ends(String language, String beginning) {
        assertThat(in(language).deadline(dated(null)).words())
                .startsWith(beginning)
                .endsWith(", Asia/Seoul)");
    }

    /** The clocks go forward on 28 March 2027 and back on 31 October: the day begins by one time and ends by the other. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 18:00, Central European Summer Time",
        "2027-03-28, 01:30, Central European Standard Time",
        "2027-03-28,      , Central European Summer Time",
        "2027-10-31, 18:00, Central European Standard Time",
        "2027-10-31, 01:30, Central European Summer Time"
    })
    void the_zone_has_the_name_it_has_at_that_hour(LocalDate day, LocalTime time, String name) {
        ZoneId paris = ZoneId.of("Europe/Paris");

        assertThat(in("en").deadline(new Deadline(Deadline.Kind.DATED, day, time, paris, null))
                        .words())
                .contains("(" + name + ", Europe/Paris)");
        assertThat(
                        time == null
                                ? name
                                : in("en").opening(new LocalMoment(day, time, paris))
                                        .words())
                .contains(name);
    }

    @Test
    void a_time_is_told_and_its_minute_still_counts() {
        HostTime.Moment deadline = in("fr").deadline(dated(LocalTime.of(18, 0)));

        assertThat(deadline.words()).startsWith("7 novembre 2023 à 18:00 (").endsWith(", Asia/Seoul)");
        assertThat(deadline.machine()).isEqualTo("2023-11-07T18:01:00+09:00");
    }

    @Test
    void what_has_no_date_is_told_in_the_pages_words_or_ours() {
        assertThat(in("en").deadline(new Deadline(Deadline.Kind.UNTIL_FULL, null, null, null, "when slots are full")))
                .isEqualTo(new HostTime.Moment("when slots are full", null));
        assertThat(in("es").deadline(new Deadline(Deadline.Kind.CLOSED, null, null, null, null))
                        .words())
                .isEqualTo("cerrada");
    }

    @Test
    void sessions_are_told_one_by_one_and_a_single_day_once() {
        var schedule = new Schedule(
                null, null, List.of(session(DAY, DAY), session(DAY.plusDays(2), DAY.plusDays(3))), SEOUL, null, null);

        List<HostTime.Stretch> stretches = in("en").stretches(schedule);
        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0).last()).isNull();
        assertThat(stretches.get(1).last().words()).isEqualTo("10 November 2023");
        assertThat(in("en").stretches(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, October 2023, 2024",
        "ko, 2023년 10월, 2024년",
        "fr, octobre 2023, 2024",
        "es, octubre de 2023, 2024",
    })
    void of_a_month_or_a_year_no_day_is_told(String language, String month, String year) {
        Schedule inOctober = roughly(Schedule.Precision.MONTH, LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 31));
        Schedule in2024 = roughly(Schedule.Precision.YEAR, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

        assertThat(in(language).stretches(inOctober))
                .containsExactly(new HostTime.Stretch(new HostTime.Moment(month, "2023-10"), null));
        assertThat(in(language).stretches(in2024))
                .containsExactly(new HostTime.Stretch(new HostTime.Moment(year, "2024"), null));
    }

    @Test
    void two_months_are_told_from_the_one_to_the_other() {
        Schedule months = roughly(Schedule.Precision.MONTH, LocalDate.of(2023, 10, 1), LocalDate.of(2023, 12, 31));

        assertThat(in("en").stretches(months)).singleElement().satisfies(stretch -> assertThat(
                        stretch.first().words() + " – " + stretch.last().words())
                .isEqualTo("October 2023 – December 2023"));
    }

    private static Schedule roughly(Schedule.Precision precision, LocalDate first, LocalDate last) {
        return new Schedule(
                first, last, precision, precision, null, null, null, null, SEOUL, null, null, null, null, null);
    }

    private static Schedule.Session session(LocalDate firstDay, LocalDate lastDay) {
        return new Schedule.Session(firstDay, lastDay, null, null, null, null, null, null, null, null, null);
    }
}
