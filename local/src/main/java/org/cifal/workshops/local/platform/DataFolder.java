package org.cifal.workshops.local.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.cifal.workshops.local.files.FolderLock;
import org.cifal.workshops.local.files.Folders;
import org.cifal.workshops.local.files.SecretFile;

/** Where a platform keeps everything, with one owner at a time. */
public final class DataFolder implements AutoCloseable {
    private static final long ENOUGH_BYTES = 500L * 1024 * 1024;
    private static final String MARK = "workshops-platform";

    private final Path folder;
    private final FolderLock lock;

    private DataFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder, which is made when absent.
     *
     * @throws PlatformUnavailable when another platform runs on it, it cannot be written, or the disk is nearly full
     */
    public static DataFolder take(Path folder) {
        try {
            FolderLock lock = FolderLock.take(folder)
                    .orElseThrow(() -> new PlatformUnavailable(
                            "The platform already runs on " + folder + ": stop it first, or choose another --data"));
            DataFolder taken = new DataFolder(folder, lock);
            taken.requireRoom();
            return taken;
        } catch (IOException refused) {
            throw new PlatformUnavailable("Cannot write to " + folder + " (" + refused.getMessage() + ")", refused);
        }
    }

    /**
     * Starts over. Only a folder that a platform made is emptied, so that a mistyped one is not.
     *
     * @throws PlatformUnavailable when there is anything else in it
     */
    public void clean() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> !entry.getFileName().toString().equals(FolderLock.FILE))) {
            for (Path entry : entries) {
                if (!Files.exists(mark())) {
                    throw new PlatformUnavailable(folder + " was not made by the platform: it is not emptied");
                }
                if (!entry.equals(mark())) {
                    Folders.delete(entry);
                }
            }
        }
        Files.deleteIfExists(mark());
    }

    /** Says that what is in here is the platform's. */
    void claim() throws IOException {
        Files.writeString(mark(), "Data of the workshop platform; ./start --clean deletes it.\n");
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Path of a PEM with the private key (PKCS#8, EC P-256) that signs receipts; made at the first start. */
    Path receiptKey() throws IOException {
        Path file = folder.resolve("secrets/receipt-signing-key.pem");
        SecretFile.readOrMake(file, DataFolder::newReceiptKey);
        return file;
    }

    private Path mark() {
        return folder.resolve(MARK);
    }

    private void requireRoom() throws IOException {
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < ENOUGH_BYTES) {
            throw new PlatformUnavailable("The disk of " + folder + " is nearly full: " + left / (1024 * 1024)
                    + " MB left, 500 MB are needed. Free some, or choose another --data");
        }
    }

    private static String newReceiptKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
