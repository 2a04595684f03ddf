package org.cifal.workshops.catalogue.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.CLOSED;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.CLOSING_SOON;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.FULL;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.NOT_YET_OPEN;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.OPEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Intake;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.call.StatedDeadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant OPENS = Instant.parse("2023-09-30T15:00:00Z");
    private static final Instant LAST_DAYS = Instant.parse("2023-10-31T15:00:00Z");
    private static final Instant CLOSES = Instant.parse("2023-11-07T15:00:00Z");

    @Test
    void the_status_changes_exactly_at_each_of_its_instants() {
        assertThat(at(OPENS.minusNanos(1)).status()).isEqualTo(NOT_YET_OPEN);
        assertThat(at(OPENS).status()).isEqualTo(OPEN);
        assertThat(at(LAST_DAYS.minusNanos(1)).status()).isEqualTo(OPEN);
        assertThat(at(LAST_DAYS).status()).isEqualTo(CLOSING_SOON);
        assertThat(at(CLOSES.minusNanos(1)).status()).isEqualTo(CLOSING_SOON);
        assertThat(at(CLOSES).status()).isEqualTo(CLOSED);
    }

    @Test
    void it_names_the_instant_at_which_it_next_changes_and_since_when_it_holds() {
        assertThat(at(OPENS.minusNanos(1)).changesAt()).contains(OPENS);
        assertThat(at(OPENS)).isEqualTo(of(OPEN, OPENS, LAST_DAYS));
        assertThat(at(LAST_DAYS)).isEqualTo(of(CLOSING_SOON, LAST_DAYS, CLOSES));
        assertThat(at(CLOSES)).isEqualTo(of(CLOSED, CLOSES, null));
    }

    @Test
    void a_page_that_says_open_and_closed_is_judged_by_its_deadline_alone() {
        Call call = call(null, dated(), List.of("open to register/apply", "The registration is closed"));

        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, LAST_DAYS.minusNanos(1))
                        .status())
                .isEqualTo(OPEN);
    }

    @Test
    void a_call_without_a_date_is_open_until_the_workshop_is_over() {
        Call call = call(null, new Deadline(Deadline.Kind.NOT_STATED, null, null, null, null), null);
        var schedule =
                new Schedule(LocalDate.parse("2023-12-12"), LocalDate.parse("2023-12-15"), null, SEOUL, null, null);
        Instant over = Instant.parse("2023-12-15T15:00:00Z");

        assertThat(Registration.of(call, schedule, PublicationStatus.PUBLISHED, false, over.minusNanos(1))
                        .status())
                .isEqualTo(CLOSING_SOON);
        assertThat(Registration.of(call, schedule, PublicationStatus.PUBLISHED, false, over)
                        .status())
                .isEqualTo(CLOSED);
        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, over)
                        .status())
                .isEqualTo(OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01, MONTH,,, 2023-12-31T15:00:00Z",
        "2023-12-01, YEAR,,, 2023-12-31T15:00:00Z",
        "2023-11-20, DAY, 2023-12-01, MONTH, 2023-12-31T15:00:00Z",
    })
    void of_a_workshop_of_some_month_it_is_open_until_the_month_is_over(
            LocalDate first, Schedule.Precision ofFirst, LocalDate last, Schedule.Precision ofLast, Instant over) {
        Call call = call(null, new Deadline(Deadline.Kind.UNTIL_FULL, null, null, null, null), null);
        var schedule =
                new Schedule(first, last, ofFirst, ofLast, null, null, null, null, SEOUL, null, null, null, null, null);

        assertThat(Registration.of(call, schedule, PublicationStatus.PUBLISHED, false, over.minusNanos(1)))
                .isEqualTo(of(CLOSING_SOON, days(over, -7), over));
        assertThat(Registration.of(call, schedule, PublicationStatus.PUBLISHED, false, over))
                .isEqualTo(of(CLOSED, over, null));
    }

    @Test
    void closed_without_a_date_is_closed() {
        Call call = call(null, new Deadline(Deadline.Kind.CLOSED, null, null, null, "Deadline: Closed"), null);

        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, OPENS)
                        .status())
                .isEqualTo(CLOSED);
    }

    @Test
    void between_two_intakes_it_is_not_yet_open() {
        Instant endOfJune = Instant.parse("2023-06-30T15:00:00Z");
        Instant october = Instant.parse("2023-09-30T15:00:00Z");

        assertThat(inTwoIntakes(endOfJune.minusNanos(1))).isEqualTo(of(CLOSING_SOON, days(endOfJune, -7), endOfJune));
        assertThat(inTwoIntakes(endOfJune)).isEqualTo(of(NOT_YET_OPEN, endOfJune, october));
        assertThat(inTwoIntakes(october.minusNanos(1)).status()).isEqualTo(NOT_YET_OPEN);
        assertThat(inTwoIntakes(october)).isEqualTo(of(OPEN, october, LAST_DAYS));
        assertThat(inTwoIntakes(CLOSES.minusNanos(1)).status()).isEqualTo(CLOSING_SOON);
        assertThat(inTwoIntakes(CLOSES)).isEqualTo(of(CLOSED, CLOSES, null));
    }

    @Test
    void an_intake_without_an_opening_begins_with_the_end_of_the_one_before() {
        Instant endOfJune = Instant.parse("2023-06-30T15:00:00Z");
        Call call = call(null, dated(), null, List.of(intake(null, "2023-06-30"), intake(null, "2023-10-31")));

        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, endOfJune))
                .isEqualTo(of(OPEN, endOfJune, LAST_DAYS));
    }

    @Test
    void where_intakes_overlap_the_later_one_counts_once_the_earlier_has_ended() {
        Instant endOfJune = Instant.parse("2023-06-30T15:00:00Z");
        Call call = call(null, dated(), null, List.of(intake(null, "2023-06-30"), intake("2023-06-15", "2023-10-31")));

        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, endOfJune.minusNanos(1))
                        .status())
                .isEqualTo(CLOSING_SOON);
        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, endOfJune))
                .isEqualTo(of(OPEN, endOfJune, LAST_DAYS));
    }

    @Test
    void the_last_of_several_intakes_ends_a_call_whose_own_deadline_is_not_dated() {
        Call call = call(
                null,
                new Deadline(Deadline.Kind.NOT_STATED, null, null, SEOUL, null),
                null,
                List.of(intake(null, "2023-06-30"), intake(null, "2023-11-07")));

        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, CLOSES.minusNanos(1))
                        .status())
                .isEqualTo(CLOSING_SOON);
        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, false, CLOSES)
                        .status())
                .isEqualTo(CLOSED);
    }

    @Test
    void what_is_full_is_so_from_the_opening_to_the_closing_instant() {
        assertThat(full(OPENS.minusNanos(1)).status()).isEqualTo(NOT_YET_OPEN);
        assertThat(full(OPENS)).isEqualTo(of(FULL, OPENS, CLOSES));
        assertThat(full(CLOSES.minusNanos(1)).status()).isEqualTo(FULL);
        assertThat(full(CLOSES).status()).isEqualTo(CLOSED);
    }

    @Test
    void nobody_registers_for_what_is_cancelled_or_completed() {
        for (PublicationStatus status : PublicationStatus.values()) {
            if (status != PublicationStatus.PUBLISHED) {
                assertThat(Registration.of(call(null, dated(), null), null, status, false, OPENS)
                                .status())
                        .isEqualTo(CLOSED);
            }
        }
    }

    private static Registration inTwoIntakes(Instant now) {
        Call call = call(
                null, dated(), null, List.of(intake("2023-06-01", "2023-06-30"), intake("2023-10-01", "2023-10-31")));
        return Registration.of(call, null, PublicationStatus.PUBLISHED, false, now);
    }

    private static Intake intake(String opens, String closes) {
        return new Intake(
                null,
                opens == null ? null : new LocalMoment(LocalDate.parse(opens), null, SEOUL),
                new StatedDeadline(null, LocalDate.parse(closes), null, null, null));
    }

    private static Instant days(Instant from, int days) {
        return from.plus(Duration.ofDays(days));
    }

    private static Registration full(Instant now) {
        var opens = new LocalMoment(LocalDate.parse("2023-10-01"), null, SEOUL);
        return Registration.of(call(opens, dated(), null), null, PublicationStatus.PUBLISHED, true, now);
    }

    private static Registration at(Instant now) {
        var opens = new LocalMoment(LocalDate.parse("2023-10-01"), null, SEOUL);
        return Registration.of(call(opens, dated(), null), null, PublicationStatus.PUBLISHED, false, now);
    }

    private static Registration of(RegistrationStatus status, Instant since, Instant changesAt) {
        return new Registration(status, java.util.Optional.ofNullable(since), java.util.Optional.ofNullable(changesAt));
    }

    private static Deadline dated() {
        return new Deadline(Deadline.Kind.DATED, LocalDate.parse("2023-11-07"), null, SEOUL, null);
    }

    private static Call call(LocalMoment opens, Deadline deadline, List<String> stated) {
        return call(opens, deadline, stated, null);
    }

    private static Call call(LocalMoment opens, Deadline deadline, List<String> stated, List<Intake> intakes) {
        return new Call(
                opens, deadline, stated, intakes, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }
}
