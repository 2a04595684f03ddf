package org.cifal.workshops.local.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret on disk that only its owner may read. */
public final class SecretFile {

    private SecretFile() {}

    /** Mode 600 from the first byte on; readers see the whole file or none. */
    public static void write(Path file, String text) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, text);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the file says; makes the secret at the first call. */
    public static String readOrMake(Path file, Supplier<String> secret) throws IOException {
        if (!Files.exists(file)) {
            write(file, secret.get());
        }
        return Files.readString(file);
    }
}
