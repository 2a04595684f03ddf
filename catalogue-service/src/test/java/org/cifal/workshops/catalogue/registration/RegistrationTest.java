package org.cifal.workshops.catalogue.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.CLOSED;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.CLOSING_SOON;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.NOT_YET_OPEN;
import static org.cifal.workshops.catalogue.registration.RegistrationStatus.OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.junit.jupiter.api.Test;

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

        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, LAST_DAYS.minusNanos(1))
                        .status())
                .isEqualTo(OPEN);
    }

    @Test
    void a_call_without_a_date_is_open_until_the_workshop_is_over() {
        Call call = call(null, new Deadline(Deadline.Kind.NOT_STATED, null, null, null, null), null);
        var schedule =
                new Schedule(LocalDate.parse("2023-12-12"), LocalDate.parse("2023-12-15"), null, SEOUL, null, null);
        Instant over = Instant.parse("2023-12-15T15:00:00Z");

        assertThat(Registration.of(call, schedule, PublicationStatus.PUBLISHED, over.minusNanos(1))
                        .status())
                .isEqualTo(CLOSING_SOON);
        assertThat(Registration.of(call, schedule, PublicationStatus.PUBLISHED, over)
                        .status())
                .isEqualTo(CLOSED);
        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, over)
                        .status())
                .isEqualTo(OPEN);
    }

    @Test
    void closed_without_a_date_is_closed() {
        Call call = call(null, new Deadline(Deadline.Kind.CLOSED, null, null, null, "Deadline: Closed"), null);

        assertThat(Registration.of(call, null, PublicationStatus.PUBLISHED, OPENS)
                        .status())
                .isEqualTo(CLOSED);
    }

    @Test
    void nobody_registers_for_what_is_cancelled_or_completed() {
        for (PublicationStatus status : PublicationStatus.values()) {
            if (status != PublicationStatus.PUBLISHED) {
                assertThat(Registration.of(call(null, dated(), null), null, status, OPENS)
                                .status())
                        .isEqualTo(CLOSED);
            }
        }
    }

    private static Registration at(Instant now) {
        var opens = new LocalMoment(LocalDate.parse("2023-10-01"), null, SEOUL);
        return Registration.of(call(opens, dated(), null), null, PublicationStatus.PUBLISHED, now);
    }

    private static Registration of(RegistrationStatus status, Instant since, Instant changesAt) {
        return new Registration(status, java.util.Optional.ofNullable(since), java.util.Optional.ofNullable(changesAt));
    }

    private static Deadline dated() {
        return new Deadline(Deadline.Kind.DATED, LocalDate.parse("2023-11-07"), null, SEOUL, null);
    }

    private static Call call(LocalMoment opens, Deadline deadline, List<String> stated) {
        return new Call(
                opens, deadline, stated, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }
}
