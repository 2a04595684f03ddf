package org.cifal.workshops.application.surroundings;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cifal.workshops.application.call.Calls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test over HTTP, at nine in the morning of 2 October 2023 in Jeju. */
@WithTestResource(Surroundings.class)
public abstract class ServiceTest {

    protected static final Instant OCTOBER = Instant.parse("2023-10-02T00:00:00Z");

    /** When the 2023 call closes: the end of 7 November in Seoul. */
    protected static final Instant CLOSES = Instant.parse("2023-11-07T15:00:00Z");

    @Inject
    protected SettableClock clock;

    @BeforeEach
    @AfterEach
    void anOrdinaryMorning() {
        clock.set(OCTOBER);
        TheCatalogue.is("present");
    }

    /** A workshop of its own for a test, with the 2023 call; answers its slug. */
    protected static String aWorkshop() {
        UUID id = UUID.randomUUID();
        return aWorkshop(id);
    }

    protected static String aWorkshop(UUID id) {
        return aWorkshop(id, record -> record);
    }

    /** A workshop of its own whose record differs from the 2023 one. */
    protected static String aWorkshop(UnaryOperator<String> change) {
        return aWorkshop(UUID.randomUUID(), change);
    }

    protected static String aWorkshop(UUID id, UnaryOperator<String> change) {
        String slug = "jeju-2023-" + id;
        String record = TheCatalogue.the2023Record(id, slug, 1, TheCatalogue.deadline("2023-11-07"));
        TheCatalogue.shows(slug, change.apply(record));
        Eventually.get("the copy of " + slug, () -> QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(Calls.class).get().ofSlug(slug)));
        return slug;
    }

    /** A workshop with this record. */
    protected static void aWorkshop(String slug, String record) {
        TheCatalogue.shows(slug, record);
        Eventually.get("the copy of " + slug, () -> QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(Calls.class).get().ofSlug(slug)));
    }
}
