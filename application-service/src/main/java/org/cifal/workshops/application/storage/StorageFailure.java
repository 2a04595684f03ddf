package org.cifal.workshops.application.storage;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells a full disk from everything else that can go wrong with a file. */
public final class StorageFailure {

    private StorageFailure() {}

    /** What to throw. */
    public static RuntimeException of(IOException e) {
        String reason = String.valueOf(e.getMessage());
        boolean full = reason.contains("No space left on device") || reason.contains("Disk quota exceeded");
        return full ? new NoRoom() : new UncheckedIOException(e);
    }
}
