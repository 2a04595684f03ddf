package org.cifal.workshops.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void texts_are_looked_through_by_a_thread_that_answers_nobody_else() {
        var marking = new Marking();
        Uni<String> working = Uni.createFrom().item(() -> Thread.currentThread().getName());

        assertThat(marking.done(working).await().atMost(Duration.ofMinutes(1))).isEqualTo("marking");

        marking.end();
    }
}
