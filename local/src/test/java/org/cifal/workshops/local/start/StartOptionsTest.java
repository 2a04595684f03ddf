package org.cifal.workshops.local.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.local.platform.PlatformUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {

    @Test
    void nothing_asked_for_means_real_time_the_usual_ports_and_kept_data() {
        assertThat(StartOptions.parse(List.of()))
                .isEqualTo(new StartOptions(false, Optional.empty(), Path.of("data"), 8080));
    }

    @Test
    void everything_can_be_asked_for_at_once() {
        assertThat(StartOptions.parse(List.of(
                        "--clean", "--rehearse", "2023-10-01T09:00+09:00", "--data", "/tmp/x", "--ports", "9000")))
                .isEqualTo(new StartOptions(
                        true, Optional.of(OffsetDateTime.parse("2023-10-01T09:00:00+09:00")), Path.of("/tmp/x"), 9000));
    }

    @ParameterizedTest
    @CsvSource({
        "--rehearse,2023-10-01,'--rehearse needs date, time and offset'",
        "--rehearse,2023-10-01T09:00,'--rehearse needs date, time and offset'",
        "--ports,70000,--ports needs a number",
        "--ports,0,--ports needs a number",
        "--cleen,x,Unknown option --cleen"
    })
    void what_is_wrong_is_said(String option, String value, String said) {
        assertThatThrownBy(() -> StartOptions.parse(List.of(option, value)))
                .isInstanceOf(PlatformUnavailable.class)
                .hasMessageStartingWith(said);
    }

    @Test
    void an_option_without_its_value_is_said() {
        assertThatThrownBy(() -> StartOptions.parse(List.of("--data"))).hasMessageStartingWith("--data needs a value");
    }
}
