package org.cifal.workshops.application.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.cifal.workshops.application.content.ContentPolicy;
import org.cifal.workshops.application.content.CountingPages;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.content.DocumentRefused;

/**
 * Takes a file from whoever sends it into the store.
 *
 * <p>It is written to the side while it streams in, hashed, judged and flushed, and only then given to the store; the row
 * that names it commits after that. So what is acknowledged is kept, and what fails leaves nothing.
 */
@ApplicationScoped
public class TakingFile {

    /** A file is looked into in memory, and with all processors at work more at once would only be slower. */
    private final Semaphore looking =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private final LinesAtOnce lines;
    private final IncomingFiles incoming;
    private final CountingPages counting;
    private final DocumentStore store;
    private final Clock clock;

    TakingFile(LinesAtOnce lines, IncomingFiles incoming, CountingPages counting, DocumentStore store, Clock clock) {
        this.lines = lines;
        this.incoming = incoming;
        this.counting = counting;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a file in.
     *
     * @param sender whose line it takes
     * @param body fails with {@link BodyNotArrived} where a line does, else with what the store has
     * @param limit bytes it may have at most; enforced while it streams
     * @param digest the SHA-256 the sender stated; null when none was
     */
    public StoredFile take(UUID sender, InputStream body, DocumentKind kind, long limit, byte[] digest) {
        Path file = incoming.place(clock.instant());
        lines.enter(sender);
        try {
            Written written = write(body, file, limit);
            written.requireWhole(digest);
            Integer pages = look(kind, file);
            flush(file);
            // Named now and not when it began to come in, which may be hours ago: the sweep goes by the age of a name.
            String name = StoredName.give(clock.instant());
            store.keep(file, name);
            return new StoredFile(name, kind, written.bytes(), written.sha256(), pages);
        } catch (IOException e) {
            throw StorageFailure.of(e);
        } finally {
            lines.leave(sender);
            incoming.remove(file);
        }
    }

    /** Answers the pages; null where a person has to count. Waits for its turn, which is not long. */
    private Integer look(DocumentKind kind, Path file) throws IOException {
        looking.acquireUninterruptibly();
        try {
            ContentPolicy.requireToBe(kind, file);
            return counting.count(kind, file).orElse(null);
        } finally {
            looking.release();
        }
    }

    private static Written write(InputStream body, Path file, long limit) throws IOException {
        MessageDigest sha256 = sha256();
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
                InputStream in = new DigestInputStream(body, sha256)) {
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = in.read(buffer)) >= 0) {
                bytes += read;
                if (bytes > limit) {
                    throw new FileTooLarge(
                            "The file has more than the %d bytes that are left for it.".formatted(limit));
                }
                out.write(buffer, 0, read);
            }
        }
        return new Written(bytes, HexFormat.of().formatHex(sha256.digest()));
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was written to the side.
     *
     * @param sha256 lower-case hexadecimal
     */
    private record Written(long bytes, String sha256) {

        void requireWhole(byte[] digest) {
            if (bytes == 0) {
                throw new DocumentRefused("The file is empty.");
            }
            if (digest != null && !sha256.equals(HexFormat.of().formatHex(digest))) {
                throw new DocumentRefused("The file does not match the digest stated; it was damaged on its way.");
            }
        }
    }
}
