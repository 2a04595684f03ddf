package org.cifal.workshops.catalogue.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cifal.workshops.catalogue.contract.BodyTooLarge;

/** A body on disk, so that no transaction waits for a slow sender and none is held in memory. */
final class SpooledBody implements Closeable {

    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final Path file;

    private SpooledBody(Path file) {
        this.file = file;
    }

    /**
     * Takes a body whole.
     *
     * @throws BodyTooLarge where it is larger than any import may be
     * @throws DiskFull where there is no room for it; nothing of it is left
     */
    static SpooledBody take(InputStream body) throws IOException {
        return take(body, Files.createTempFile("import", ".ndjson"));
    }

    /** Takes it into that file, which is gone afterwards. */
    static SpooledBody take(InputStream body, Path file) throws IOException {
        var spooled = new SpooledBody(file);
        try {
            spooled.fill(body);
            return spooled;
        } catch (IOException | RuntimeException refused) {
            spooled.close();
            throw refused;
        }
    }

    private void fill(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long taken = 0;
        try (OutputStream disk = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                taken += read;
                if (taken > MOST_BYTES) {
                    throw new BodyTooLarge(MOST_BYTES);
                }
                write(disk, buffer, read);
            }
        }
    }

    /** Apart from reading: a sender who breaks off is no full disk. */
    private static void write(OutputStream disk, byte[] buffer, int length) {
        try {
            disk.write(buffer, 0, length);
        } catch (IOException refused) {
            throw DiskFull.or(refused);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
