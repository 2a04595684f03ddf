package org.cifal.workshops.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.content.CountingPages;
import org.cifal.workshops.application.content.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-10-02T00:04:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_line_that_breaks_is_told_from_a_store_that_fails_and_both_give_their_line_back() throws IOException {
        UUID sender = UUID.randomUUID();
        LinesAtOnce lines = new LinesAtOnce(1, 1);
        TakingFile taking = new TakingFile(
                lines, new IncomingFiles(settings()), new CountingPages(), new FolderStore(folder), CLOCK);
        assertThatThrownBy(() ->
                        taking.take(sender, new ArrivingBody(breaking("Read timed out")), DocumentKind.PDF, 100, null))
                .isInstanceOf(BodyNotArrived.class);
        assertThatThrownBy(() -> taking.take(sender, breaking("Input/output error"), DocumentKind.PDF, 100, null))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> taking.take(sender, breaking("Disk quota exceeded"), DocumentKind.PDF, 100, null))
                .isInstanceOf(NoRoom.class);
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    private static InputStream breaking(String reason) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] buffer, int offset, int most) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private StorageSettings settings() {
        return new StorageSettings() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public Kind store() {
                return Kind.FOLDER;
            }

            @Override
            public Optional<S3> s3() {
                return Optional.empty();
            }

            @Override
            public int linesAtOnce() {
                return 1;
            }

            @Override
            public int linesOfOne() {
                return 1;
            }

            @Override
            public String sweepEvery() {
                return "off";
            }
        };
    }
}
