package org.cifal.workshops.local.mysql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One owner per data folder; ends with the owner's process, however that dies. */
final class FolderOwnership implements AutoCloseable {
    private final FileChannel channel;

    private FolderOwnership(FileChannel channel) {
        this.channel = channel;
    }

    static FolderOwnership take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderOwnership(channel);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Refused below, as another process's would be.
        }
        channel.close();
        throw new MySqlUnavailable("MySQL already runs on " + folder + ": stop that one, or use another folder");
    }

    /**
     * Ends the server a killed owner left behind. Whoever holds the lock is the only rightful user of the folder, so a
     * mysqld on it that is still alive belongs to nobody.
     */
    static void endOrphan(Path pidFile, Path data) throws IOException {
        Optional<ProcessHandle> orphan = orphan(pidFile, data);
        if (orphan.isEmpty()) {
            return;
        }
        CompletableFuture<ProcessHandle> gone = orphan.get().onExit();
        orphan.get().destroy();
        try {
            gone.completeOnTimeout(null, 20, TimeUnit.SECONDS).join();
        } finally {
            orphan.get().destroyForcibly();
        }
    }

    private static Optional<ProcessHandle> orphan(Path pidFile, Path data) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        return pid.matches("[0-9]{1,10}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(process -> serves(process, data))
                : Optional.empty();
    }

    /** A process number is used again after a while, so the command must also be ours. */
    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().commandLine().orElse("").contains("--datadir=" + data);
    }

    /** Gives up the lock with the channel; harmless the second time. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
