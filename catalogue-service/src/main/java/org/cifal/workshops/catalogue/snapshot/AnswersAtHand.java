package org.cifal.workshops.catalogue.snapshot;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;

/**
 * Answers that were asked for more than once, within a bound of bytes. A question that nobody repeats takes no room, and
 * when the room is full what was not asked for lately goes: the answers are in two generations, of which the older one
 * is dropped when the younger one is full.
 */
final class AnswersAtHand {

    /** Of each generation: about 500 pages of a listing. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    /** Of the room, for one answer: a longer one would throw out what many others ask for. */
    private static final long SHARE = 2;

    private static final int REMEMBERED = 1 << 12;

    /** What a letter of a question may take. */
    private static final int LETTER = 2;

    private final AtomicIntegerArray askedBefore = new AtomicIntegerArray(REMEMBERED);
    private volatile Generation young = new Generation();
    private volatile Generation old = new Generation();

    private static final class Generation {
        private final ConcurrentMap<Object, PreparedAnswer> answers = new ConcurrentHashMap<>();
        private final AtomicLong bytes = new AtomicLong();
    }

    Optional<PreparedAnswer> to(Object question) {
        PreparedAnswer recent = young.answers.get(question);
        if (recent != null) {
            return Optional.of(recent);
        }
        PreparedAnswer older = old.answers.get(question);
        if (older != null) {
            put(question, older);
        }
        return Optional.ofNullable(older);
    }

    /** Keeps it where the question was asked before; two questions that are taken for one do no harm. */
    void keep(Object question, PreparedAnswer answer) {
        int hash = question.hashCode();
        int trace = hash == 0 ? 1 : hash;
        if (askedBefore.getAndSet((hash ^ hash >>> 16) & REMEMBERED - 1, trace) == trace) {
            put(question, answer.atHand());
        }
    }

    private void put(Object question, PreparedAnswer answer) {
        long size = answer.size() + (long) LETTER * question.toString().length();
        if (size > MOST_BYTES / SHARE) {
            return;
        }
        Generation into = young;
        if (into.answers.putIfAbsent(question, answer) == null && into.bytes.addAndGet(size) > MOST_BYTES) {
            grownUp(into);
        }
    }

    private synchronized void grownUp(Generation full) {
        if (young == full) {
            old = full;
            young = new Generation();
        }
    }
}
