package org.cifal.workshops.application.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** RFC 8785 §3.2.2, whose literals and text are all of JSON's difficulties. */
    @Test
    void the_sample_of_the_rfc_comes_out_as_the_rfc_has_it() throws Exception {
        String sample = "{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + "\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + "\"literals\": [null, true, false]}";

        assertThat(CanonicalJson.of(JSON.readTree(sample)))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "8, 8", "1.10, 1.1", "1e21, 1e+21", "123e18, 123000000000000000000", "1e-7, 1e-7"})
    void numbers_are_written_as_ecmascript_writes_them(String number, String canonical) throws Exception {
        assertThat(CanonicalJson.of(JSON.readTree(number))).isEqualTo(canonical);
    }

    @Test
    void the_order_of_members_makes_no_difference() throws Exception {
        assertThat(CanonicalJson.of(JSON.readTree("{\"b\": 1, \"a\": {}}")))
                .isEqualTo(CanonicalJson.of(JSON.readTree("{\"a\":{},\"b\":1}")));
    }
}
