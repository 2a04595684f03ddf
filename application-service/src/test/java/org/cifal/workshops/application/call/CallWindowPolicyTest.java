package org.cifal.workshops.application.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallWindowPolicyTest {

    private static final Instant CLOSES = Instant.parse("2023-11-07T15:00:00Z");

    @Test
    void the_last_nanosecond_of_the_7th_in_seoul_counts() {
        assertThatCode(() -> CallWindowPolicy.requireOpen(the2023Call(), CLOSES.minusNanos(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_closing_instant_is_late_and_is_told_both_instants() {
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(the2023Call(), CLOSES))
                .isInstanceOf(DeadlinePassed.class)
                .hasMessageContaining("8 November 2023 00:00:00")
                .hasMessageContaining("Asia/Seoul")
                .hasMessageContaining("2023-11-07T15:00:00Z UTC")
                .asInstanceOf(type(DeadlinePassed.class))
                .extracting(DeadlinePassed::members, MAP)
                .containsEntry("closesAt", "2023-11-08T00:00:00+09:00")
                .containsEntry("receivedAt", "2023-11-07T15:00:00Z")
                .containsEntry("timeZone", "Asia/Seoul")
                .containsEntry("stated", "Tuesday November 7, 2023");
    }

    @Test
    void a_stated_minute_still_counts_itself() {
        Deadline deadline =
                new Deadline("dated", LocalDate.of(2023, 11, 7), LocalTime.of(23, 59), "Asia/Seoul", "23:59 KST");
        Call call = aCall(null, deadline, "published");

        assertThatCode(() -> CallWindowPolicy.requireOpen(call, CLOSES.minusNanos(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, CLOSES)).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void the_end_of_a_day_is_the_zones_own_even_when_the_clocks_change() {
        // Lord Howe Island moves its clocks by half an hour at 02:00 on 1 October 2023.
        Deadline deadline = new Deadline("dated", LocalDate.of(2023, 10, 1), null, "Australia/Lord_Howe", null);
        Call call = aCall(null, deadline, "published");
        Instant closes = Instant.parse("2023-10-01T13:00:00Z");

        assertThatCode(() -> CallWindowPolicy.requireOpen(call, closes.minusNanos(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, closes)).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void before_it_opens_a_draft_may_be_started_and_nothing_submitted() {
        CallTerms.LocalMoment opens = new CallTerms.LocalMoment(LocalDate.of(2023, 9, 25), null, "Asia/Seoul");
        Call call = aCall(opens, the7thOfNovember(), "published");
        Instant opensAt = Instant.parse("2023-09-24T15:00:00Z");

        assertThatCode(() -> CallWindowPolicy.requireNotClosed(call, opensAt.minusNanos(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, opensAt.minusNanos(1)))
                .isInstanceOf(NotYetOpen.class);
        assertThatCode(() -> CallWindowPolicy.requireOpen(call, opensAt)).doesNotThrowAnyException();
    }

    @Test
    void a_call_without_a_stated_date_stays_open() {
        Call call = aCall(null, new Deadline("not-stated", null, null, null, null), "published");

        assertThatCode(() -> CallWindowPolicy.requireOpen(call, CLOSES)).doesNotThrowAnyException();
    }

    @Test
    void a_call_that_says_closed_is_closed() {
        Call call = aCall(null, new Deadline("closed", null, null, null, "Closed"), "published");

        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, CLOSES)).isInstanceOf(CallClosed.class);
    }

    @Test
    void a_cancelled_workshop_takes_no_applications() {
        Call call = aCall(null, the7thOfNovember(), "cancelled");

        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, CLOSES.minusSeconds(1)))
                .isInstanceOf(CallClosed.class);
    }

    @Test
    void a_waiver_admits_what_is_late_until_its_own_instant() {
        Instant until = CLOSES.plusSeconds(3600);

        assertThatCode(() -> CallWindowPolicy.requireOpen(the2023Call(), CLOSES, until))
                .doesNotThrowAnyException();
        assertThatCode(() -> CallWindowPolicy.requireOpen(the2023Call(), until.minusNanos(1), until))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(the2023Call(), until, until))
                .isInstanceOf(DeadlinePassed.class);
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(the2023Call(), CLOSES, null))
                .isInstanceOf(DeadlinePassed.class);
        Call cancelled = aCall(null, the7thOfNovember(), "cancelled");
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(cancelled, CLOSES, until))
                .isInstanceOf(CallClosed.class);
    }

    @Test
    void late_begins_with_the_closing_instant_and_never_without_one() {
        assertThat(CallWindowPolicy.isLate(the2023Call(), CLOSES.minusNanos(1))).isFalse();
        assertThat(CallWindowPolicy.isLate(the2023Call(), CLOSES)).isTrue();
        Call undated = aCall(null, new Deadline("not-stated", null, null, null, null), "published");
        assertThat(CallWindowPolicy.isLate(undated, CLOSES)).isFalse();
    }

    @Test
    void where_only_the_intakes_are_dated_late_begins_with_the_end_of_the_last() {
        Deadline untilFull = new Deadline("until-full", null, null, "Asia/Seoul", "until full");
        CallTerms.StatedDeadline second =
                new CallTerms.StatedDeadline("7 November", LocalDate.of(2023, 11, 7), null, "Asia/Seoul");
        CallTerms.StatedDeadline first =
                new CallTerms.StatedDeadline("2 October", LocalDate.of(2023, 10, 2), null, "Asia/Seoul");
        Call call = aCall(null, untilFull, "published", List.of(first, second));

        assertThat(CallWindowPolicy.isLate(call, CLOSES.minusNanos(1))).isFalse();
        assertThat(CallWindowPolicy.isLate(call, CLOSES)).isTrue();
        assertThat(CallWindowPolicy.closesAt(call.terms().orElseThrow())).contains(CLOSES);
        assertThat(CallWindowPolicy.correctableUntil(call.terms().orElseThrow(), 2))
                .contains(CLOSES);
        assertThat(CallWindowPolicy.correctableUntil(call.terms().orElseThrow(), 1))
                .contains(Instant.parse("2023-10-02T15:00:00Z"));
        assertThat(CallWindowPolicy.correctableUntil(the2023Call().terms().orElseThrow(), null))
                .contains(CLOSES);
        assertThatThrownBy(() -> CallWindowPolicy.requireOpen(call, CLOSES, null))
                .isInstanceOf(DeadlinePassed.class);
        assertThatCode(() -> CallWindowPolicy.requireOpen(call, CLOSES, CLOSES.plusSeconds(60)))
                .doesNotThrowAnyException();
    }

    private static Call the2023Call() {
        return aCall(null, the7thOfNovember(), "published");
    }

    private static Deadline the7thOfNovember() {
        return new Deadline("dated", LocalDate.of(2023, 11, 7), null, "Asia/Seoul", "Tuesday November 7, 2023");
    }

    private static Call aCall(CallTerms.LocalMoment opens, Deadline deadline, String publicationStatus) {
        return aCall(opens, deadline, publicationStatus, List.of());
    }

    private static Call aCall(
            CallTerms.LocalMoment opens,
            Deadline deadline,
            String publicationStatus,
            List<CallTerms.StatedDeadline> intakes) {
        List<CallTerms.StatedIntake> stated = intakes.stream()
                .map(end -> new CallTerms.StatedIntake(null, null, end))
                .toList();
        CallTerms terms = new CallTerms(
                opens, deadline, 20, null, null, null, null, null, null, null, null, null, stated, null, null);
        WorkshopFacts facts = new WorkshopFacts(
                new UUID(0, 7),
                "jeju-2023-victim-identification",
                1,
                publicationStatus,
                null,
                null,
                "cifal-jeju",
                Map.of("en", "Enhancing Victim Identification"),
                null,
                List.of(),
                terms,
                null);
        return new Call(facts, Instant.parse("2023-09-25T00:00:00Z"));
    }
}
