package org.cifal.workshops.application.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;

/**
 * How many files come in at once. Each takes a thread for as long as its line needs, minutes where the line is bad; the
 * threads beyond are for those who submit, who are quick. Whoever finds no line free is told to come back in a moment;
 * what an upload has brought so far stays.
 */
@ApplicationScoped
public class LinesAtOnce {

    private final Semaphore free;

    @Inject
    LinesAtOnce(StorageSettings settings) {
        this(settings.linesAtOnce());
    }

    LinesAtOnce(int lines) {
        this.free = new Semaphore(lines);
    }

    /** To be followed by {@link #leave} whatever happens. */
    public void enter() {
        if (!free.tryAcquire()) {
            throw new NoLineFree();
        }
    }

    public void leave() {
        free.release();
    }
}
