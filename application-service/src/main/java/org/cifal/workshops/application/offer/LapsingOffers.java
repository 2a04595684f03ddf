package org.cifal.workshops.application.offer;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets offers lapse when their time is over, one transaction each; several instances may try, one of them does. */
@ApplicationScoped
class LapsingOffers {

    private final AnsweringOffers answering;
    private final Clock clock;

    LapsingOffers(AnsweringOffers answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    @Scheduled(every = "{workshops.offers.lapse-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void lapse() {
        boolean more = true;
        while (more) {
            more = answering.lapseOne(clock.instant());
        }
    }
}
