package org.cifal.workshops.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.cifal.workshops.application.content.ContentPolicy;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.content.DocumentRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder the files are in, outside any web root and under random names.
 *
 * <p>A file is written to the side while it streams in, checked, flushed together with its folder, and only then given its
 * name; the row that names it commits after that. So what is acknowledged is on disk, and what fails leaves nothing.
 */
@ApplicationScoped
public class DocumentFolder {

    private final SecureRandom random = new SecureRandom();
    private final Path folder;

    DocumentFolder(@ConfigProperty(name = "workshops.documents.folder") Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Where the document's file is. */
    public Path pathOf(Document document) {
        return folder.resolve(document.storedAs());
    }

    /**
     * Takes a file in.
     *
     * @param limit bytes it may have at most; enforced while it streams
     * @param digest the SHA-256 the sender stated; null when none was
     */
    StoredFile take(InputStream body, DocumentKind kind, long limit, byte[] digest) {
        byte[] name = new byte[16];
        random.nextBytes(name);
        Path incoming = folder.resolve("incoming-" + HexFormat.of().formatHex(name));
        try {
            StoredFile file = write(body, incoming, kind, limit, digest);
            ContentPolicy.requireToBe(kind, incoming);
            Files.move(incoming, folder.resolve(file.storedAs()), StandardCopyOption.ATOMIC_MOVE);
            flush(folder);
            return file;
        } catch (IOException e) {
            throw storageFailure(e);
        } finally {
            remove(incoming);
        }
    }

    void remove(StoredFile file) {
        remove(folder.resolve(file.storedAs()));
    }

    private StoredFile write(InputStream body, Path incoming, DocumentKind kind, long limit, byte[] digest)
            throws IOException {
        MessageDigest sha256 = sha256();
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(incoming, StandardOpenOption.CREATE_NEW);
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
        byte[] hash = sha256.digest();
        if (bytes == 0) {
            throw new DocumentRefused("The file is empty.");
        }
        if (digest != null && !MessageDigest.isEqual(digest, hash)) {
            throw new DocumentRefused("The file does not match its Content-Digest; it was damaged on its way.");
        }
        flush(incoming);
        String storedAs = HexFormat.of().formatHex(random.generateSeed(16));
        return new StoredFile(storedAs, kind, bytes, HexFormat.of().formatHex(hash));
    }

    private static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException storageFailure(IOException e) {
        String reason = String.valueOf(e.getMessage());
        boolean full = reason.contains("No space left on device") || reason.contains("Disk quota exceeded");
        return full ? new NoRoom() : new UncheckedIOException(e);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
