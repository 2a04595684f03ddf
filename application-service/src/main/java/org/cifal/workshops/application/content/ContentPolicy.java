package org.cifal.workshops.application.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** Whether a file is what its name and its declared type say: by its first bytes, and not at the same time an archive. */
public final class ContentPolicy {

    private static final Tika TIKA = new Tika();
    private static final int END_OF_ARCHIVE = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ContentPolicy() {}

    public static void requireToBe(DocumentKind kind, Path file) throws IOException {
        String detected;
        try (InputStream content = Files.newInputStream(file)) {
            // From the bytes alone: given a name, the detector would believe it.
            detected = TIKA.detect(content.readNBytes(64 * 1024));
        }
        if (!kind.beginsLike(detected)) {
            throw new DocumentRefused(
                    "The content is %s, which is not what the name says (%s).".formatted(detected, kind.mediaType()));
        }
        if (kind == DocumentKind.WORD) {
            WordArchivePolicy.requireHarmless(file);
        } else if (endsAsArchive(file)) {
            throw new DocumentRefused("The file is two things at once: a %s and an archive.".formatted(kind));
        }
    }

    /** Whether an archive's end record closes the file exactly, as every unpacker looks for it (APPNOTE 4.3.16). */
    private static boolean endsAsArchive(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_OF_ARCHIVE + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            for (int at = length - END_OF_ARCHIVE; at >= 0; at--) {
                boolean signature = tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
                int comment = (tail[at + 20] & 0xff) | (tail[at + 21] & 0xff) << 8;
                if (signature && at + END_OF_ARCHIVE + comment == length) {
                    return true;
                }
            }
            return false;
        }
    }
}
