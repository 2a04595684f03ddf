package org.cifal.workshops.catalogue.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;

class WireFormatTest {

    private static final WorkshopContent CONTENT = Fixtures.content("""
            {"owner": "cifal-jeju", "type": "workshop", "title": {"ko": "제목", "en": "Title"}, "format": "face-to-face",
             "schedule": {"firstDay": "2012-06-07", "lastDay": "2012-06-23", "timeZone": "Asia/Seoul", "computedDays": 3},
             "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "time": "23:59", "timeZone": "Asia/Seoul",
                                   "closesAt": "1999-01-01T00:00:00Z"}}}
            """);

    @Test
    void what_is_computed_is_written_and_what_was_typed_in_its_place_is_not_read() throws Exception {
        JsonNode json = WireFormat.mapper().readTree(WireFormat.bytes(CONTENT));

        assertThat(json.at("/call/deadline/closesAt").asText()).isEqualTo("2023-11-08T00:00:00+09:00");
        assertThat(json.at("/call/deadline/time").asText()).isEqualTo("23:59");
        assertThat(json.at("/schedule/computedDays").asInt()).isEqualTo(17);
    }

    @Test
    void absent_beats_null_and_enum_values_are_kebab_case() throws Exception {
        JsonNode json = WireFormat.mapper().readTree(WireFormat.bytes(CONTENT));

        assertThat(json.has("venues")).isFalse();
        assertThat(json.get("format").asText()).isEqualTo("face-to-face");
    }

    @Test
    void a_text_is_written_whole_or_in_one_language() {
        assertThat(text(WireFormat.bytes(CONTENT.title()))).isEqualTo("{\"ko\":\"제목\",\"en\":\"Title\"}");
        assertThat(text(WireFormat.told(CONTENT.title(), new Telling(Choice.of("en")))))
                .isEqualTo("\"Title\"");
        assertThat(text(WireFormat.told(CONTENT.title(), new Telling(Choice.of("fr")))))
                .isEqualTo("\"제목\"");
    }

    @Test
    void what_was_written_reads_as_it_was() throws Exception {
        assertThat(WireFormat.mapper().readValue(WireFormat.bytes(CONTENT), WorkshopContent.class))
                .isEqualTo(CONTENT);
    }

    /** Such zones were taken before the contract asked for those of the IANA database. */
    @Test
    void a_zone_that_was_stored_and_would_be_refused_now_is_read() {
        WorkshopContent stored =
                Fixtures.content(text(WireFormat.bytes(CONTENT)).replace("Asia/Seoul", "UTC+09:00"));

        assertThat(stored.schedule().timeZone()).hasToString("UTC+09:00");
        assertThat(text(WireFormat.bytes(stored))).contains("2023-11-08T00:00:00+09:00");
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
