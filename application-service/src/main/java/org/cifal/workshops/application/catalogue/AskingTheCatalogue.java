package org.cifal.workshops.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.cifal.workshops.application.call.RefusedByTheCopy;
import org.cifal.workshops.application.call.WorkshopFacts;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Never refuses on stale knowledge (rule 2): a refusal that rests on the copy of a call is held back until the catalogue
 * was asked once, within a second; if it knows better, the request is judged again by that. While it cannot be asked,
 * what the copy accepts is accepted and what it refuses is answered by {@code unavailable}.
 */
@ApplicationScoped
public class AskingTheCatalogue {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int NOT_FOUND = 404;

    private final Catalogue catalogue;
    private final KeepingCalls keeping;
    private final Clock clock;

    AskingTheCatalogue(@RestClient Catalogue catalogue, KeepingCalls keeping, Clock clock) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Judges a request, a second time if the copy refuses it and the catalogue could be asked.
     *
     * @param slug of the workshop; looked up only once it is refused, because in the last minute of a call nobody is
     * @param judging runs in transactions of its own; none may be open around this
     */
    public <T> T beforeRefusing(Supplier<String> slug, Supplier<T> judging) {
        try {
            return judging.get();
        } catch (RefusedByTheCopy refusal) {
            if (!ask(slug.get())) {
                throw new CatalogueAway(refusal);
            }
            return judging.get();
        }
    }

    /** Answers whether the catalogue answered. */
    private boolean ask(String slug) {
        try {
            WorkshopFacts facts = catalogue.record(slug).await().atMost(PATIENCE);
            keep(facts);
            return true;
        } catch (WebApplicationException answer) {
            // An instance that is behind knows of nothing yet; what is taken back for good, the feed says, in its
            // order.
            return answer.getResponse().getStatus() == NOT_FOUND;
        } catch (RuntimeException away) {
            return false;
        }
    }

    /** Of several who ask for a workshop that is not in the copy yet, one brings it in; the others follow. */
    private void keep(WorkshopFacts facts) {
        try {
            keeping.keep(facts, clock.instant());
        } catch (ConstraintViolationException broughtInMeanwhile) {
            keeping.keep(facts, clock.instant());
        }
    }
}
