package org.cifal.workshops.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Kills what the storm runs on when so many requests were acknowledged as a random generator said beforehand; the others
 * are in the middle of theirs. No time is involved, so a slow machine meets the same outages as a fast one.
 */
final class Outages {

    private final Deque<Outage> planned;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /**
     * One of them.
     *
     * @param after how many acknowledged requests
     */
    record Outage(int after, Runnable kill) {}

    Outages(List<Outage> planned) {
        this.planned = new ArrayDeque<>(planned);
    }

    /** A request was acknowledged; the thread whose request it was may have to do the killing. */
    void acknowledged() {
        int soFar = acknowledged.incrementAndGet();
        if (oneAtATime.tryLock()) {
            try {
                while (!planned.isEmpty() && planned.peek().after() <= soFar) {
                    planned.poll().kill().run();
                }
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    /** Returns when nothing is being killed or started. */
    void awaitEnd() {
        oneAtATime.lock();
        try {
            // Whoever holds the lock is done.
        } finally {
            oneAtATime.unlock();
        }
    }

    int requests() {
        return acknowledged.get();
    }

    boolean allHappened() {
        return planned.isEmpty();
    }
}
