package org.cifal.workshops.local.mysql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.local.files.Folders;

/** An initialised, empty data directory per MySQL version, copied for each new server: 0.2 s instead of 3 s. */
final class MySqlTemplate {
    private final MySqlInstallation installation;
    private final Path folder;

    MySqlTemplate(MySqlInstallation installation) {
        this.installation = installation;
        this.folder = MySqlInstallation.cache().resolve("template-" + installation.version());
    }

    /** Fills {@code data}, which must not exist; it appears whole or not at all. */
    void copyTo(Path data) throws IOException {
        initialiseOnce();
        Path aside = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(aside);
        // auto.cnf is the server's identity and the keys are its secrets: each server makes its own.
        Folders.copy(
                folder,
                aside,
                file -> !file.endsWith("auto.cnf") && !file.toString().endsWith(".pem"));
        Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One at a time on this machine: threads by the monitor, processes by the file lock. */
    private void initialiseOnce() throws IOException {
        synchronized (MySqlTemplate.class) {
            Files.createDirectories(folder.getParent());
            try (FileChannel file = FileChannel.open(
                            folder.resolveSibling(folder.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                if (held.isValid() && !Files.isDirectory(folder)) {
                    initialise();
                }
            }
        }
    }

    private void initialise() throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(aside);
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        List<String> command = installation.command(aside);
        command.add("--initialize-insecure");
        command.add("--innodb-redo-log-capacity=8M");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new MySqlUnavailable("MySQL could not make an empty database: see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MySqlUnavailable("Interrupted while MySQL made an empty database", stopped);
        } finally {
            process.destroyForcibly();
        }
        Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
