package org.cifal.workshops.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On Linux {@code /dev/full} is a disk without room, reached through a link, which is what is deleted afterwards. */
@EnabledOnOs(OS.LINUX)
class DiskFullTest {

    @TempDir
    Path folder;

    private Path full;

    @BeforeEach
    void a_file_that_takes_nothing() throws IOException {
        full = Files.createSymbolicLink(folder.resolve("import.ndjson"), Path.of("/dev/full"));
    }

    @Test
    void a_body_there_is_no_room_for_is_refused_and_leaves_nothing() {
        assertThatThrownBy(() -> SpooledBody.take(new ByteArrayInputStream(new byte[100_000]), full))
                .isInstanceOfSatisfying(
                        DiskFull.class, full -> assertThat(full.type()).isEqualTo(ProblemType.INSUFFICIENT_STORAGE));
        assertThat(full).satisfies(link -> assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS))
                .isFalse());
    }

    @Test
    void a_report_there_is_no_room_for_is_refused_before_anything_is_kept() throws IOException {
        var report = new ImportReport(full);
        report.add(LineReportView.refused(
                Candidate.unreadable(1, "a", List.of(new FieldError("#", "is wrong"))),
                List.of(new FieldError("#", "is wrong"))));

        assertThatThrownBy(report::finish).isInstanceOf(DiskFull.class);
    }

    @Test
    void a_sender_who_breaks_off_is_no_full_disk() {
        var breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("Connection reset");
            }
        };

        assertThatThrownBy(() -> SpooledBody.take(breaking)).isExactlyInstanceOf(IOException.class);
        assertThat(DiskFull.or(new IOException("Input/output error"))).isInstanceOf(UncheckedIOException.class);
    }
}
