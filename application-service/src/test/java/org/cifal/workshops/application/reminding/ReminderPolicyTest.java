package org.cifal.workshops.application.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderPolicyTest {

    private static final List<Integer> STEPS = List.of(7, 2, 1);
    private static final ZonedDateTime CLOSES = ZonedDateTime.parse("2023-11-08T00:00:00+09:00[Asia/Seoul]");

    @Test
    void nobody_is_reminded_before_the_first_step_and_from_it_on_everybody() {
        Instant week = CLOSES.minusDays(7).toInstant();

        assertThat(due(week.minusNanos(1))).isNull();
        assertThat(due(week)).isEqualTo(7);
    }

    @Test
    void the_nearest_step_alone_is_due() {
        assertThat(due(CLOSES.minusDays(2).toInstant().minusNanos(1))).isEqualTo(7);
        assertThat(due(CLOSES.minusDays(2).toInstant())).isEqualTo(2);
        assertThat(due(CLOSES.toInstant().minusNanos(1))).isEqualTo(1);
    }

    @Test
    void at_the_closing_instant_there_is_nothing_to_remind_of() {
        assertThat(due(CLOSES.toInstant())).isNull();
    }

    @Test
    void a_day_is_a_day_of_the_hosts_clock_also_when_that_changes() {
        // Berlin sets its clocks back in the night to 29 October 2023: that day has 25 hours.
        ZonedDateTime closes = ZonedDateTime.parse("2023-10-30T00:00:00+01:00[Europe/Berlin]");

        assertThat(ReminderPolicy.due(STEPS, closes, closes.toInstant().minus(Duration.ofHours(25))))
                .map(ReminderPolicy.Step::daysBefore)
                .contains(1);
    }

    private static Integer due(Instant now) {
        return ReminderPolicy.due(STEPS, CLOSES, now)
                .map(ReminderPolicy.Step::daysBefore)
                .orElse(null);
    }
}
