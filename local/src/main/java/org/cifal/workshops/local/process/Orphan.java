package org.cifal.workshops.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that a killed owner left behind, known by the file its number was written to. */
public final class Orphan {

    private Orphan() {}

    /**
     * Ends it, kindly at first. Only for whoever holds the lock of the folder the process works on: nobody else can own
     * it then.
     *
     * @param mark a part of its command line, because a process number is used again after a while
     */
    public static void end(Path pidFile, String mark) throws IOException {
        Optional<ProcessHandle> orphan = find(pidFile, mark);
        if (orphan.isEmpty()) {
            return;
        }
        CompletableFuture<ProcessHandle> gone = orphan.get().onExit();
        orphan.get().destroy();
        gone.completeOnTimeout(null, 20, TimeUnit.SECONDS).join();
        orphan.get().destroyForcibly();
    }

    private static Optional<ProcessHandle> find(Path pidFile, String mark) throws IOException {
        String pid = Files.exists(pidFile) ? Files.readString(pidFile).strip() : "";
        return pid.matches("[0-9]{1,10}")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(mark))
                : Optional.empty();
    }
}
