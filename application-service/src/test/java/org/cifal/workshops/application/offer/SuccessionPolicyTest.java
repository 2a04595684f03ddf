package org.cifal.workshops.application.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.offer.SuccessionPolicy.Reserve;
import org.junit.jupiter.api.Test;

class SuccessionPolicyTest {

    private static final Reserve FIRST_OF_FIJI = new Reserve(UUID.randomUUID(), 1, "FJ");
    private static final Reserve SECOND_OF_SOLOMON_ISLANDS = new Reserve(UUID.randomUUID(), 2, "SB");
    private static final Reserve THIRD_OF_SOLOMON_ISLANDS = new Reserve(UUID.randomUUID(), 3, "SB");
    private static final List<Reserve> ALL =
            List.of(THIRD_OF_SOLOMON_ISLANDS, SECOND_OF_SOLOMON_ISLANDS, FIRST_OF_FIJI);

    @Test
    void the_next_by_rank_moves_up() {
        assertThat(SuccessionPolicy.next(ALL, "SB", false, 29, 30)).contains(FIRST_OF_FIJI);
    }

    @Test
    void the_same_country_moves_up_first_where_the_call_says_so() {
        assertThat(SuccessionPolicy.next(ALL, "SB", true, 29, 30)).contains(SECOND_OF_SOLOMON_ISLANDS);
    }

    @Test
    void without_a_reserve_of_the_same_country_the_next_by_rank_moves_up() {
        assertThat(SuccessionPolicy.next(ALL, "MN", true, 29, 30)).contains(FIRST_OF_FIJI);
        assertThat(SuccessionPolicy.next(ALL, null, true, 29, 30)).contains(FIRST_OF_FIJI);
    }

    @Test
    void a_seat_still_held_is_not_given_twice() {
        assertThat(SuccessionPolicy.next(ALL, "SB", false, 30, 30)).isEmpty();
        assertThat(SuccessionPolicy.next(ALL, "SB", false, 30, null)).contains(FIRST_OF_FIJI);
    }

    @Test
    void without_reserves_the_seat_stays_free() {
        assertThat(SuccessionPolicy.next(List.of(), "SB", true, 0, 30)).isEmpty();
    }
}
