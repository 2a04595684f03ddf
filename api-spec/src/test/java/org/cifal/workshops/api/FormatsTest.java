package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What formats and patterns of the contracts mean, at their edges. */
class FormatsTest {

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(ContractDialect.SCHEMA));
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(new LinearPatterns())
            .build();
    private static final int LONGER_THAN_ANY_STACK = 50_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Seoul",
                "America/Argentina/Buenos_Aires",
                "Etc/GMT-9",
                "UTC",
                "ROK",
                "Europe/Kyiv",
                "EST5EDT"
            })
    void a_zone_of_the_iana_database_is_a_time_zone_that_java_reads(String zone) {
        assertThat(accepts("{\"format\": \"time-zone\"}", zone)).isTrue();
        assertThat(ZoneId.of(zone)).hasToString(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Soul",
                "asia/seoul",
                "KST",
                "EST",
                "MST",
                "HST",
                "+09:00",
                "UTC+9",
                "GMT+9",
                "UT+09:00",
                "Z",
                "SystemV/AST4",
                ""
            })
    void what_the_iana_database_does_not_name_is_none(String zone) {
        assertThat(accepts("{\"format\": \"time-zone\"}", zone)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk@cifal-jeju.example", "a@b", "이름@제주.example"})
    void an_address_is_told_without_asking_its_domain(String email) {
        assertThat(accepts("{\"format\": \"email\"}", email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "desk@", "@cifal.example", "a b@cifal.example", "a@cifal..example", "a@b@c"})
    void what_is_no_address_is_told_so(String email) {
        assertThat(accepts("{\"format\": \"email\"}", email)).isFalse();
    }

    @Test
    void no_value_is_too_long_to_be_judged() {
        String slugs = "{\"pattern\": \"^[a-z0-9]+(-[a-z0-9]+)*$\"}";

        assertThat(accepts(slugs, "a" + "-a".repeat(LONGER_THAN_ANY_STACK))).isTrue();
        assertThat(accepts(slugs, "a" + "-a".repeat(LONGER_THAN_ANY_STACK) + "-"))
                .isFalse();
        assertThat(accepts("{\"format\": \"email\"}", "a@a" + ".a".repeat(LONGER_THAN_ANY_STACK)))
                .isTrue();
    }

    @Test
    void a_pattern_ends_where_the_value_does() {
        assertThat(accepts("{\"pattern\": \"^[A-Z]{2}$\"}", "KR")).isTrue();
        assertThat(accepts("{\"pattern\": \"^[A-Z]{2}$\"}", "KR\n")).isFalse();
    }

    private static boolean accepts(String schema, String value) {
        return SCHEMAS.getSchema(schema, STRICT)
                .validate(TextNode.valueOf(value))
                .isEmpty();
    }
}
