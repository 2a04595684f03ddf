package org.cifal.workshops.application.document;

import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.storage.FileTooLarge;

/**
 * How much an application may hold, and how much is kept for it in all: every version stays on record, so there is an end
 * to replacing. What an official hands in is counted apart, because the applicant must not use up their room.
 */
final class RoomPolicy {

    private static final long LARGEST_FILE = 10L * 1024 * 1024;
    private static final long LARGEST_APPLICATION = 40L * 1024 * 1024;
    private static final long MOST_BYTES_KEPT = 5 * LARGEST_APPLICATION;
    private static final long MOST_FILES_KEPT = 200;

    private RoomPolicy() {}

    /**
     * Bytes the next file may have.
     *
     * @param beside bytes of the documents from the same side that stand for other codes
     * @param kept every file there ever was
     */
    static long room(CallTerms.RequiredDocument required, long beside, Kept kept) {
        long left = MOST_BYTES_KEPT - kept.bytes();
        if (kept.files() >= MOST_FILES_KEPT || left <= 0) {
            throw new FileTooLarge(
                    "Documents were replaced so often that there is no room for another version: %d files and %d MB are kept. What stands in the dossier stays there."
                            .formatted(MOST_FILES_KEPT, MOST_BYTES_KEPT / 1024 / 1024));
        }
        long largest = required.largestFile() == null ? LARGEST_FILE : Math.min(LARGEST_FILE, required.largestFile());
        return Math.min(Math.min(largest, left), LARGEST_APPLICATION - beside);
    }

    /** After the file came, when others may have come beside it. */
    static void requireRoom(CallTerms.RequiredDocument required, long bytes, long beside, Kept kept) {
        if (bytes > room(required, beside, kept)) {
            throw new FileTooLarge("The application's documents together may have 40 MB.");
        }
    }

    /** What is kept of one application, replaced versions included. */
    record Kept(long files, long bytes) {}
}
