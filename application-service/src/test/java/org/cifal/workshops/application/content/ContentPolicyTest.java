package org.cifal.workshops.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.cifal.workshops.application.surroundings.Files2023;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPolicyTest {

    @TempDir
    Path folder;

    private final CountingPages counting = new CountingPages();

    @Test
    void a_picture_that_unpacks_to_more_than_any_sheet_of_paper_is_refused() {
        assertThatCode(() -> ContentPolicy.requireToBe(DocumentKind.PNG, file(Files2023.image("png"))))
                .doesNotThrowAnyException();
        refused("unpacks to 400 million pixels", DocumentKind.PNG, claiming(20_000, 20_000));
        assertThatCode(() -> ContentPolicy.requireToBe(DocumentKind.PNG, file(claiming(10_000, 10_000))))
                .doesNotThrowAnyException();
        refused("unpacks to 100 million", DocumentKind.PNG, claiming(10_001, 10_000));
    }

    @Test
    void a_picture_without_its_header_is_damaged() {
        refused("damaged", DocumentKind.JPEG, Arrays.copyOf(Files2023.image("jpg"), 30));
    }

    @Test
    void a_word_file_of_too_many_parts_is_refused() {
        Map<String, byte[]> parts = new HashMap<>();
        for (int part = 0; part < 2_001; part++) {
            parts.put("word/part" + part, new byte[0]);
        }
        refused("more than 2000 parts", DocumentKind.WORD, Files2023.archive(parts));
    }

    @Test
    void a_word_file_has_the_pages_it_says_and_a_picture_has_one() {
        assertThat(counting.count(DocumentKind.WORD, file(Files2023.word(2)))).contains(2);
        assertThat(counting.count(DocumentKind.WORD, file(Files2023.word()))).isEmpty();
        assertThat(counting.count(DocumentKind.WORD, file(Files2023.word(0)))).isEmpty();
        assertThat(counting.count(DocumentKind.JPEG, file(Files2023.image("jpg"))))
                .contains(1);
    }

    @Test
    void the_limit_itself_is_within_the_limit() {
        assertThat(PageLimitPolicy.shortcoming(1, 1)).isEmpty();
        assertThat(PageLimitPolicy.shortcoming(2, 1)).contains("2 pages; at most 1.");
        assertThat(PageLimitPolicy.shortcoming(null, 1)).isEmpty();
        assertThat(PageLimitPolicy.shortcoming(9, null)).isEmpty();
    }

    private void refused(String reason, DocumentKind kind, byte[] content) {
        assertThatThrownBy(() -> ContentPolicy.requireToBe(kind, file(content)))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining(reason);
    }

    /** A small PNG whose header promises a large picture. */
    private static byte[] claiming(int width, int height) {
        byte[] png = Files2023.image("png");
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width);
        header.putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        header.putInt(29, (int) check.getValue());
        return png;
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "document", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
