package org.cifal.workshops.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.desk.OfficersDesk.decide;
import static org.cifal.workshops.application.desk.OfficersDesk.inSession;
import static org.cifal.workshops.application.desk.OfficersDesk.newKey;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.surroundings.SettableClock;
import org.cifal.workshops.application.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SeatsOverHttpTest {

    /** The end of 20 November in Seoul, a week after the release. */
    private static final Instant ACCEPT_BY = Instant.parse("2023-11-20T15:00:00Z");

    @Inject
    Workshop2023 workshop;

    @Inject
    SettableClock clock;

    @Inject
    LapsingOffers lapsing;

    @BeforeEach
    void the_call_has_closed() {
        clock.set(Workshop2023.CLOSED);
    }

    @Test
    void a_declined_seat_goes_to_the_next_reserve_of_the_same_country_first() {
        String slug = workshop.with(1, true, List.of("cifal-jeju", "rso"));
        Applied selected = workshop.anOfficialOf("SB", slug);
        Applied firstReserve = workshop.anOfficialOf("FJ", slug);
        Applied reserveOfTheSameCountry = workshop.anOfficialOf("SB", slug);
        decide(slug, outcomes(selected, "selected", firstReserve, "reserve", reserveOfTheSameCountry, "reserve"));
        answer(selected, "declination", 201);
        answer(selected, "acceptance", 409);
        assertThat(offerOf(reserveOfTheSameCountry)).isEqualTo("open");
        assertThat(offerOf(firstReserve)).isEqualTo("none");
    }

    @Test
    void an_offer_lapses_at_its_instant_and_not_before_and_the_next_moves_up() {
        String slug = workshop.with(1);
        Applied selected = workshop.anOfficialOf("SB", slug);
        Applied reserve = workshop.anOfficialOf("FJ", slug);
        decide(slug, outcomes(selected, "selected", reserve, "reserve"));
        clock.set(ACCEPT_BY.minusNanos(1000));
        lapsing.lapse();
        workshop.keepSignedIn(selected, reserve);
        assertThat(offerOf(selected)).isEqualTo("open");
        clock.set(ACCEPT_BY);
        inSession(selected)
                .header("Idempotency-Key", newKey())
                .post("/v1/my/applications/{id}/offer/acceptance", selected.id())
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/offer-lapsed"), "acceptBy", equalTo("2023-11-21T00:00:00+09:00"));
        lapsing.lapse();
        assertThat(offerOf(selected)).isEqualTo("lapsed");
        assertThat(offerOf(reserve)).isEqualTo("open");
    }

    @Test
    void whoever_withdraws_gives_the_seat_back() {
        String slug = workshop.with(1);
        Applied selected = workshop.anOfficialOf("SB", slug);
        Applied reserve = workshop.anOfficialOf("FJ", slug);
        decide(slug, outcomes(selected, "selected", reserve, "reserve"));
        answer(selected, "acceptance", 201);
        workshop.withdraw(selected.id());
        assertThat(offerOf(selected)).isEqualTo("withdrawn");
        assertThat(offerOf(reserve)).isEqualTo("open");
    }

    @Test
    void two_who_decline_at_once_pass_one_last_reserve_one_seat() throws Exception {
        String slug = workshop.with(2);
        Applied one = workshop.anOfficialOf("SB", slug);
        Applied other = workshop.anOfficialOf("MN", slug);
        Applied reserve = workshop.anOfficialOf("FJ", slug);
        decide(slug, outcomes(one, "selected", other, "selected", reserve, "reserve"));
        assertThat(atOnce(() -> status(one, "declination"), () -> status(other, "declination")))
                .containsExactly(201, 201);
        assertThat(offerOf(reserve)).isEqualTo("open");
    }

    @Test
    void one_seat_is_answered_once_however_many_answer_at_once() throws Exception {
        String slug = workshop.with(1);
        Applied selected = workshop.anOfficialOf("SB", slug);
        Applied reserve = workshop.anOfficialOf("FJ", slug);
        decide(slug, outcomes(selected, "selected", reserve, "reserve"));
        List<Integer> statuses = atOnce(() -> status(selected, "acceptance"), () -> status(selected, "declination"));
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        boolean seatWasGivenBack = "declined".equals(offerOf(selected));
        assertThat(offerOf(reserve)).isEqualTo(seatWasGivenBack ? "open" : "none");
    }

    @Test
    void the_offer_of_another_is_not_found() {
        String slug = workshop.with(1);
        Applied selected = workshop.anOfficialOf("SB", slug);
        Applied reserve = workshop.anOfficialOf("FJ", slug);
        decide(slug, outcomes(selected, "selected", reserve, "reserve"));
        inSession(reserve)
                .get("/v1/my/applications/{id}/offer", selected.id())
                .then()
                .statusCode(404);
    }

    private static Map<Applied, String> outcomes(Object... pairs) {
        Map<Applied, String> outcomes = new LinkedHashMap<>();
        for (int place = 0; place < pairs.length; place += 2) {
            outcomes.put((Applied) pairs[place], (String) pairs[place + 1]);
        }
        return outcomes;
    }

    private static void answer(Applied applied, String answer, int status) {
        assertThat(status(applied, answer)).isEqualTo(status);
    }

    private static int status(Applied applied, String answer) {
        return inSession(applied)
                .header("Idempotency-Key", newKey())
                .post("/v1/my/applications/{id}/offer/" + answer, applied.id())
                .statusCode();
    }

    private static String offerOf(Applied applied) {
        var response = inSession(applied).get("/v1/my/applications/{id}/offer", applied.id());
        return response.statusCode() == 404 ? "none" : response.path("status");
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = Stream.of(one, other)
                    .map(request -> threads.submit(() -> {
                        together.await(10, TimeUnit.SECONDS);
                        return request.call();
                    }))
                    .toList();
            return List.of(
                    answers.get(0).get(30, TimeUnit.SECONDS), answers.get(1).get(30, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }
}
