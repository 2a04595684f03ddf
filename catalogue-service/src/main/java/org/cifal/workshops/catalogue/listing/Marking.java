package org.cifal.workshops.catalogue.listing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Where pages are made that show where words stand. Their texts are looked through, which takes a hundred times longer
 * than all else a page needs: so it is done beside the threads that answer everyone, and by half of the processors.
 */
@ApplicationScoped
class Marking {

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), work -> {
                var worker = new Thread(work, "marking");
                worker.setDaemon(true);
                return worker;
            });

    <T> Uni<T> done(Uni<T> work) {
        return work.runSubscriptionOn(workers);
    }

    @PreDestroy
    void end() {
        workers.shutdownNow();
    }
}
