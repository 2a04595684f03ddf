package org.cifal.workshops.catalogue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut_whatever_its_length()
            throws CharacterCodingException {
        String title = "SUMMARY:" + "인신매매 피해자 식별 🕊️ é a ".repeat(20);
        for (int shift = 0; shift < 8; shift++) {
            String line = "X".repeat(shift) + title;
            byte[] folded = ContentLines.folded(line + "\r\nEND:VEVENT\r\n");

            String text = new String(folded, StandardCharsets.UTF_8);
            assertThat(text).endsWith("\r\nEND:VEVENT\r\n");
            assertThat(text.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
            List<String> lines = Arrays.asList(text.split("\r\n", -1));
            assertThat(lines).allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 75);
            // Strict decoding of each line for itself: a cut character would be malformed.
            for (byte[] each : cut(folded)) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(each));
            }
        }
    }

    @Test
    void a_line_of_75_octets_stands_and_one_more_octet_is_folded() {
        String line = "X".repeat(75);
        assertThat(ContentLines.folded(line)).asString(StandardCharsets.UTF_8).isEqualTo(line + "\r\n");
        assertThat(ContentLines.folded(line + "Y"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(line + "\r\n Y\r\n");
    }

    private static List<byte[]> cut(byte[] folded) {
        var lines = new ArrayList<byte[]>();
        int begin = 0;
        for (int i = 0; i + 1 < folded.length; i++) {
            if (folded[i] == '\r' && folded[i + 1] == '\n') {
                lines.add(Arrays.copyOfRange(folded, begin, i));
                begin = i + 2;
            }
        }
        return lines;
    }
}
