package org.cifal.workshops.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "firstDay": "2026-10-01" | 2026-10-01T15:00:00Z
            "firstDay": "2026-10-01", "lastDay": "2026-10-03" | 2026-10-03T15:00:00Z
            "firstDay": "2026-10-01", "firstDayPrecision": "month" | 2026-10-31T15:00:00Z
            "firstDay": "2026-10-01", "firstDayPrecision": "year" | 2026-12-31T15:00:00Z
            "firstDay": "2026-09-30", "lastDay": "2026-10-01", "lastDayPrecision": "month" | 2026-10-31T15:00:00Z
            "firstDay": "2026-09-30", "lastDay": "2026-10-01", "lastDayPrecision": "year" | 2026-12-31T15:00:00Z
            "sessions": [{"firstDay": "2026-10-01", "firstDayPrecision": "month"}, {"firstDay": "2026-10-15"}] | 2026-10-31T15:00:00Z
            """)
    void it_is_over_after_the_last_day_it_can_be(String days, Instant over) throws JsonProcessingException {
        assertThat(schedule(days).isOverAt().map(ZonedDateTime::toInstant)).contains(over);
    }

    @Test
    void of_a_month_it_begins_with_the_first_day_and_ends_with_the_last() throws JsonProcessingException {
        Schedule october = schedule("\"firstDay\": \"2026-10-15\", \"firstDayPrecision\": \"month\"");

        assertThat(october.begins()).hasToString("Optional[2026-10-01]");
        assertThat(october.ends()).hasToString("Optional[2026-10-31]");
    }

    @Test
    void without_a_last_day_or_a_zone_nobody_knows_when_it_is_over() throws JsonProcessingException {
        assertThat(schedule("\"firstDay\": \"2026-10-01\", \"missing\": [\"last-day\"]")
                        .isOverAt())
                .isEmpty();
        assertThat(WireFormat.mapper()
                        .readValue("{\"firstDay\": \"2026-10-01\"}", Schedule.class)
                        .isOverAt())
                .isEmpty();
    }

    private static Schedule schedule(String days) throws JsonProcessingException {
        return WireFormat.mapper().readValue("{%s, \"timeZone\": \"Asia/Seoul\"}".formatted(days), Schedule.class);
    }
}
