package org.cifal.workshops.local.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One owner per folder; ends with the owner's process, however that dies. */
public final class FolderLock implements AutoCloseable {
    /** The file in the folder that carries the lock. */
    public static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty when somebody else owns the folder, in this process or another. */
    public static Optional<FolderLock> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(channel));
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Refused below, as another process's would be.
        }
        channel.close();
        return Optional.empty();
    }

    /** Gives up the lock with the channel; harmless the second time. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
