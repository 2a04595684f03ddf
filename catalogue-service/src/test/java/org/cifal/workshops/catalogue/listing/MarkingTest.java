package org.cifal.workshops.catalogue.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.cifal.workshops.catalogue.surroundings.Editors.the2023Draft;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MarkingTest {

    private static final String MARKED = "/v1/workshops?q=victim&highlights=true";

    @Inject
    Marking marking;

    private final CountDownLatch begun = new CountDownLatch(Marking.WORKERS);
    private final CountDownLatch ending = new CountDownLatch(1);

    @Test
    void texts_are_looked_through_by_a_thread_that_answers_nobody_else() {
        Uni<String> working = Uni.createFrom().item(() -> Thread.currentThread().getName());

        assertThat(marking.done(working).await().atMost(Duration.ofMinutes(1))).isEqualTo("marking");
    }

    @Test
    void whoever_would_wait_behind_too_many_is_told_so_and_everyone_else_is_answered() throws Exception {
        publish(the2023Draft(slug("marked")));
        for (int time = 0; time < 3; time++) {
            given().get(MARKED + "&limit=2").then().statusCode(200);
        }
        List<CompletableFuture<Boolean>> working = new ArrayList<>();
        try {
            working.addAll(submit(Marking.WORKERS));
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            working.addAll(submit(Marking.WORKERS * Marking.WAITING));

            given().get(MARKED + "&limit=3")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json")
                    .body("type", endsWith("/problems/unavailable"));
            given().get("/v1/workshops?q=victim&limit=3").then().statusCode(200);
            // It is at hand.
            given().get(MARKED + "&limit=2").then().statusCode(200);
        } finally {
            ending.countDown();
        }
        assertThat(working)
                .allSatisfy(work -> assertThat(work.get(1, TimeUnit.MINUTES)).isTrue());
        given().get(MARKED + "&limit=3").then().statusCode(200);
    }

    private List<CompletableFuture<Boolean>> submit(int many) {
        List<CompletableFuture<Boolean>> submitted = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            submitted.add(marking.done(Uni.createFrom().item(this::untilTheEnd)).subscribeAsCompletionStage());
        }
        return submitted;
    }

    private boolean untilTheEnd() {
        begun.countDown();
        try {
            return ending.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
