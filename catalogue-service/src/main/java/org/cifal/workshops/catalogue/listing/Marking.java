package org.cifal.workshops.catalogue.listing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where pages are made that show where words stand. Their texts are looked through, which takes a hundred times longer
 * than all else a page needs: so it is done beside the threads that answer everyone, and by half of the processors. Who
 * would wait behind too many others is told so at once.
 */
@ApplicationScoped
class Marking {

    /** For each worker: a few seconds of work at most. */
    static final int WAITING = 50;

    static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final ExecutorService workers = new ThreadPoolExecutor(
            WORKERS, WORKERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WORKERS * WAITING), work -> {
                var worker = new Thread(work, "marking");
                worker.setDaemon(true);
                return worker;
            });

    /**
     * The same work, done by a worker.
     *
     * @return fails with {@link TooManyToMark} where as many wait as may
     */
    <T> Uni<T> done(Uni<T> work) {
        return work.runSubscriptionOn(workers)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> new TooManyToMark());
    }

    @PreDestroy
    void end() {
        workers.shutdownNow();
    }
}
