package org.cifal.workshops.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cifal.workshops.application.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ArrivingBodyTest {

    private final Hands clock = new Hands();

    @Test
    void a_line_that_brings_a_byte_in_a_while_is_given_up_and_what_came_before_was_had() {
        ArrivingBody body = arriving(Duration.ofSeconds(59), 1);
        assertThat(body.read(new byte[100], 0, 100)).isEqualTo(1);
        assertThat(body.read()).isZero();
        assertThat(body.read()).isZero();
        assertThatThrownBy(body::read)
                .asInstanceOf(type(BodyNotArrived.class))
                .satisfies(given -> assertThat(given.type()).isEqualTo(ProblemType.REQUEST_TIMEOUT));
    }

    @Test
    void six_thousand_bytes_in_two_minutes_are_enough_and_one_less_is_not() {
        ArrivingBody enough = arriving(Duration.ofMinutes(1), 3_000);
        assertThatCode(() -> hear(enough, 20)).doesNotThrowAnyException();
        ArrivingBody less = arriving(Duration.ofMinutes(2), 5_999);
        assertThatCode(() -> hear(less, 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> hear(less, 1)).isInstanceOf(BodyNotArrived.class);
    }

    @Test
    void a_bad_line_that_is_silent_for_most_of_a_minute_again_and_again_is_heard_out() {
        ArrivingBody body = arriving(Duration.ofSeconds(55), 3_500);
        assertThatCode(() -> hear(body, 200)).doesNotThrowAnyException();
    }

    @Test
    void what_the_service_does_with_a_piece_is_no_fault_of_the_line() {
        ArrivingBody body = arriving(Duration.ofSeconds(1), 100);
        for (int piece = 0; piece < 300; piece++) {
            assertThat(body.read(new byte[100], 0, 100)).isEqualTo(100);
            clock.pass(Duration.ofMinutes(10));
        }
    }

    @Test
    void a_body_that_ends_has_ended_however_long_that_took() {
        InputStream ending = new InputStream() {
            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] buffer, int offset, int most) {
                clock.pass(Duration.ofHours(1));
                return -1;
            }
        };
        assertThat(new ArrivingBody(ending, clock).read()).isEqualTo(-1);
    }

    @Test
    void a_line_that_breaks_is_no_failure_of_the_store() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] buffer, int offset, int most) throws IOException {
                throw new IOException("Read timed out");
            }
        };
        assertThatThrownBy(() -> new ArrivingBody(broken, clock).read()).isInstanceOf(BodyNotArrived.class);
    }

    private static void hear(ArrivingBody body, int times) {
        for (int time = 0; time < times; time++) {
            body.read(new byte[8_000], 0, 8_000);
        }
    }

    /** A line on which each piece takes its time. */
    private ArrivingBody arriving(Duration each, int bytes) {
        return new ArrivingBody(
                new InputStream() {
                    @Override
                    public int read() {
                        return read(new byte[1], 0, 1) - 1;
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int most) {
                        clock.pass(each);
                        return Math.min(bytes, most);
                    }
                },
                clock);
    }

    /** A clock that stands still but for what passes. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2023-10-02T00:04:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
