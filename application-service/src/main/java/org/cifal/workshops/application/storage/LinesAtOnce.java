package org.cifal.workshops.application.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * How many files come in at once, of all and of each. Each takes a thread for as long as its line needs, minutes where
 * the line is bad; the threads beyond are for those who submit, who are quick. Whoever finds no line free is told to come
 * back in a moment; what an upload has brought so far stays.
 *
 * <p>Nobody takes the lines of the others: each applicant has a few, and each official who hands in a letter, counted in
 * this instance's memory.
 */
@ApplicationScoped
public class LinesAtOnce {

    private final Semaphore free;
    private final int each;
    private final ConcurrentMap<UUID, Integer> taken = new ConcurrentHashMap<>();

    @Inject
    LinesAtOnce(StorageSettings settings) {
        this(settings.linesAtOnce(), settings.linesOfOne());
    }

    LinesAtOnce(int lines, int each) {
        this.free = new Semaphore(lines);
        this.each = each;
    }

    /**
     * To be followed by {@link #leave} whatever happens, unless it refuses.
     *
     * @param sender the applicant, or the nomination of the official
     */
    public void enter(UUID sender) {
        taken.compute(sender, (same, lines) -> oneMore(lines));
        if (!free.tryAcquire()) {
            giveBack(sender);
            throw new NoLineFree();
        }
    }

    public void leave(UUID sender) {
        free.release();
        giveBack(sender);
    }

    private int oneMore(Integer lines) {
        if (lines == null) {
            return 1;
        }
        if (lines >= each) {
            throw new LinesOfOneTaken(each);
        }
        return lines + 1;
    }

    private void giveBack(UUID sender) {
        taken.computeIfPresent(sender, (same, lines) -> lines == 1 ? null : lines - 1);
    }
}
