package org.cifal.workshops.catalogue.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void a_bare_date_closes_with_the_first_instant_of_the_next_day_in_the_hosts_zone() {
        assertThat(closing(dated("2023-11-07", null, SEOUL))).isEqualTo(Instant.parse("2023-11-07T15:00:00Z"));
    }

    @Test
    void a_stated_minute_still_counts() {
        assertThat(closing(dated("2023-11-07", "23:59", SEOUL))).isEqualTo(Instant.parse("2023-11-07T15:00:00Z"));
        assertThat(closing(dated("2023-11-07", "10:00", SEOUL))).isEqualTo(Instant.parse("2023-11-07T01:01:00Z"));
    }

    @Test
    void a_day_ends_where_the_next_begins_even_if_clocks_skip_midnight() {
        // São Paulo had no 00:00 on 4 November 2018: the day began at 01:00, which is 03:00 UTC.
        Deadline deadline = dated("2018-11-03", null, ZoneId.of("America/Sao_Paulo"));

        assertThat(closing(deadline)).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @Test
    void a_minute_that_occurs_twice_is_read_as_the_later_one() {
        Deadline deadline = dated("2023-10-29", "02:30", ZoneId.of("Europe/Zurich"));

        assertThat(closing(deadline)).isEqualTo(Instant.parse("2023-10-29T01:31:00Z"));
    }

    @Test
    void what_is_not_dated_has_no_closing_instant() {
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            if (kind != Deadline.Kind.DATED) {
                assertThat(new Deadline(kind, null, null, SEOUL, "Closed").closesAt())
                        .isEmpty();
            }
        }
        assertThat(dated("2023-11-07", null, null).closesAt()).isEmpty();
    }

    @Test
    void a_published_deadline_moves_forward_only() {
        Deadline present = dated("2023-11-07", null, SEOUL);

        assertThatCode(() -> DeadlineMovesForward.check(present, dated("2023-11-08", null, SEOUL)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DeadlineMovesForward.check(present, dated("2023-11-07", "23:59", SEOUL)))
                .isInstanceOfSatisfying(DeadlineNotForward.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ProblemType.DEADLINE_MOVES_FORWARD))
                .hasMessageContaining("2023-11-08T00:00+09:00[Asia/Seoul]");
        assertThatThrownBy(() -> DeadlineMovesForward.check(present, dated("2023-11-06", null, SEOUL)))
                .isInstanceOf(DeadlineNotForward.class);
    }

    @Test
    void a_deadline_that_was_never_stated_may_become_any_date_but_not_none() {
        var never = new Deadline(Deadline.Kind.NOT_STATED, null, null, null, null);

        assertThatCode(() -> DeadlineMovesForward.check(never, dated("2023-11-07", null, SEOUL)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DeadlineMovesForward.check(never, never)).isInstanceOf(DeadlineNotForward.class);
    }

    private static Instant closing(Deadline deadline) {
        return deadline.closesAt().map(ZonedDateTime::toInstant).orElseThrow();
    }

    static Deadline dated(String date, String time, ZoneId zone) {
        return new Deadline(
                Deadline.Kind.DATED, LocalDate.parse(date), time == null ? null : LocalTime.parse(time), zone, null);
    }
}
