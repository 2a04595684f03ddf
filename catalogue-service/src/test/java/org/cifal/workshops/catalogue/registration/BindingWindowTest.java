package org.cifal.workshops.catalogue.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.junit.jupiter.api.Test;

class BindingWindowTest {

    private static final Instant END_OF_MARCH = Instant.parse("2024-03-31T15:00:00Z");
    private static final Instant END_OF_SEPTEMBER = Instant.parse("2024-09-30T15:00:00Z");

    private static final Call IN_TWO_INTAKES = call("\"dated\", \"date\": \"2024-10-07\"", """
            {"deadline": {"stated": "30 September", "date": "2024-09-30"}},
            {"deadline": {"stated": "31 March", "date": "2024-03-31"}}""");

    @Test
    void the_deadline_of_an_intake_counts_until_it_has_passed_and_the_last_is_where_the_call_closes() {
        assertThat(date(IN_TWO_INTAKES, END_OF_MARCH.minusNanos(1))).isEqualTo("2024-03-31");
        assertThat(date(IN_TWO_INTAKES, END_OF_MARCH)).isEqualTo("2024-10-07");
        assertThat(date(IN_TWO_INTAKES, END_OF_SEPTEMBER.plusSeconds(1_000_000)))
                .isEqualTo("2024-10-07");
    }

    @Test
    void between_two_intakes_it_is_that_of_the_one_that_opens_next() {
        Call call = call("\"not-stated\"", """
                {"deadline": {"date": "2024-03-31"}},
                {"opens": {"date": "2024-09-01", "timeZone": "Asia/Seoul"}, "deadline": {"date": "2024-09-30"}}""");

        assertThat(date(call, END_OF_MARCH)).isEqualTo("2024-09-30");
        assertThat(date(call, END_OF_SEPTEMBER)).isEqualTo("2024-09-30");
    }

    @Test
    void where_nobody_can_apply_any_more_no_clock_changes_it() {
        for (Instant now : List.of(END_OF_MARCH.minusNanos(1), END_OF_MARCH)) {
            assertThat(BindingWindow.at(IN_TWO_INTAKES, PublicationStatus.CANCELLED, now)
                            .deadline()
                            .date())
                    .isEqualTo("2024-10-07");
        }
        Call closed = call("\"closed\"", "{\"deadline\": {\"date\": \"2024-03-31\"}}");
        assertThat(BindingWindow.at(closed, PublicationStatus.PUBLISHED, END_OF_MARCH.minusNanos(1))
                        .deadline())
                .isEqualTo(closed.deadline());
    }

    @Test
    void it_is_another_one_only_when_the_registration_changes() {
        Call overlapping = call("\"dated\", \"date\": \"2024-12-31\"", """
                {"opens": {"date": "2024-06-01", "timeZone": "Asia/Seoul"}, "deadline": {"date": "2024-06-30"}},
                {"opens": {"date": "2024-01-01", "timeZone": "Asia/Seoul"}, "deadline": {"date": "2024-12-31"}}""");
        for (Call call : List.of(IN_TWO_INTAKES, overlapping)) {
            Instant now = Instant.parse("2023-01-01T00:00:00Z");
            while (now != null) {
                Registration registration = Registration.of(call, null, PublicationStatus.PUBLISHED, false, now);
                Instant until = registration.changesAt().orElse(Instant.parse("2030-01-01T00:00:00Z"));
                assertThat(date(call, until.minusNanos(1))).isEqualTo(date(call, now));
                now = registration.changesAt().orElse(null);
            }
        }
        assertThat(date(overlapping, Instant.parse("2024-05-31T14:59:59Z"))).isEqualTo("2024-12-31");
        assertThat(date(overlapping, Instant.parse("2024-05-31T15:00:00Z"))).isEqualTo("2024-06-30");
    }

    private static LocalDate date(Call call, Instant now) {
        return BindingWindow.at(call, PublicationStatus.PUBLISHED, now)
                .deadline()
                .date();
    }

    private static Call call(String deadline, String intakes) {
        return Fixtures.content("""
                {"owner": "cifal-jeju", "type": "course", "title": {"en": "T"},
                 "call": {"deadline": {"kind": %s, "timeZone": "Asia/Seoul"}, "intakes": [%s]}}
                """.formatted(deadline, intakes)).call();
    }
}
