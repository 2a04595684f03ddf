package org.cifal.workshops.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    /** A number of nanoseconds ends in April 2262, and begins in September 1677. */
    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 0",
        "1970-01-01T00:00:01.000001999Z, 1000001",
        "1969-12-31T23:59:59.999999Z, -1",
        "9999-12-31T23:59:59.999999Z, 253402300799999999",
        "0000-01-01T00:00:00Z, -62167219200000000"
    })
    void an_instant_of_any_year_is_told_in_microseconds(Instant instant, long micros) {
        assertThat(Moment.micros(instant)).isEqualTo(micros);
    }
}
