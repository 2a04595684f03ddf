package org.cifal.workshops.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    void a_word_file_that_fetches_something_when_it_is_opened_is_refused() {
        refused("loads something", DocumentKind.WORD, relating("attachedTemplate", "https://evil.example/a.dotm"));
        refused("loads something", DocumentKind.WORD, relating("image", "http://evil.example/seen.png"));
        refused("loads something", DocumentKind.WORD, relating("oleObject", "\\\\evil.example\\share\\a.xlsx"));
        refused("loads something", DocumentKind.WORD, relating("frame", "file://evil.example/a.docx"));
        refused("damaged", DocumentKind.WORD, word(Map.of("word/_rels/document.xml.rels", utf8("<Relationships>"))));
        passes(relating("hyperlink", "https://unitar.org/"));
        passes(relating("attachedTemplate", "file:///C:\\Users\\salome\\Templates\\Normal.dotm"));
    }

    @Test
    void a_word_file_that_carries_a_program_is_refused() {
        refused("carries another file", DocumentKind.WORD, word(Map.of("word/embeddings/oleObject1.bin", new byte[9])));
        refused("carries another file", DocumentKind.WORD, word(Map.of("word/embeddings/a.xlsm", new byte[9])));
        refused("carries another file", DocumentKind.WORD, word(Map.of("word/activeX/activeX1.xml", new byte[9])));
        passes(word(Map.of("word/embeddings/Microsoft_Excel_Sheet1.xlsx", new byte[9])));
    }

    @Test
    void a_word_file_that_refers_to_more_than_any_document_is_refused_before_all_of_it_is_read() {
        Map<String, byte[]> parts = new HashMap<>();
        byte[] relations = utf8("<Relationships>" + incompressible(200_000) + "</Relationships>");
        for (int part = 0; part < 6; part++) {
            parts.put("word/_rels/part%d.rels".formatted(part), relations);
        }
        refused("refers to more", DocumentKind.WORD, word(parts));
        parts.remove("word/_rels/part0.rels");
        passes(word(parts));
    }

    @Test
    void a_word_file_that_unpacks_to_far_more_is_refused_before_its_relations_are_read() {
        byte[] damaged = utf8("<Relationships>" + " ".repeat(1_000_000));
        Map<String, byte[]> parts = new HashMap<>();
        for (int part = 0; part < 50; part++) {
            parts.put("word/_rels/part%d.rels".formatted(part), damaged);
        }
        refused("unpacks to far more", DocumentKind.WORD, word(parts));
    }

    private static String incompressible(int length) {
        return new Random(7)
                .ints(length, '0', '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void passes(byte[] content) {
        assertThatCode(() -> ContentPolicy.requireToBe(DocumentKind.WORD, file(content)))
                .doesNotThrowAnyException();
    }

    private static byte[] relating(String type, String target) {
        return word(Map.of("word/_rels/document.xml.rels", utf8("""
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
             <Relationship Id="r1" TargetMode="External" Target="%s"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>
            </Relationships>
            """.formatted(target, type))));
    }

    private static byte[] word(Map<String, byte[]> parts) {
        Map<String, byte[]> all = new HashMap<>(parts);
        all.put("word/document.xml", utf8("<document>A case</document>"));
        return Files2023.archive(all);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void names_keep_their_joiners_and_nothing_else_that_cannot_be_seen() {
        assertThat(DeclaredTypePolicy.named("می\u200Cخواهم.pdf")).isEqualTo(DocumentKind.PDF);
        assertThat(DeclaredTypePolicy.named("क्\u200Dष.pdf")).isEqualTo(DocumentKind.PDF);
        for (String hidden : List.of("\u061C", "\u202E", "\u200B", "\u00AD", "\uFEFF", "\u2066", "\u2028")) {
            assertThatThrownBy(() -> DeclaredTypePolicy.named("cv" + hidden + "x.pdf"))
                    .isInstanceOf(DocumentRefused.class);
        }
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
