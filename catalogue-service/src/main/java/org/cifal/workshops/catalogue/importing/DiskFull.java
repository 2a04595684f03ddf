package org.cifal.workshops.catalogue.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** There is no room on disk for an import or its report. */
final class DiskFull extends Rejection {

    private DiskFull() {
        super(ProblemType.INSUFFICIENT_STORAGE, "There is no room for an import of this size now. Try again later.");
    }

    /** What to throw: this, where that is what the system says, and otherwise what went wrong. */
    static RuntimeException or(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        boolean full = reason.contains("No space left on device") || reason.contains("Disk quota exceeded");
        return full ? new DiskFull() : new UncheckedIOException(failure);
    }
}
