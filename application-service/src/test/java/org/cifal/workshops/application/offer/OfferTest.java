package org.cifal.workshops.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.cifal.workshops.application.problem.ProblemType;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant RELEASED = Instant.parse("2023-11-13T01:00:00Z");
    /** The end of 20 November in Seoul. */
    private static final Instant ACCEPT_BY = Instant.parse("2023-11-20T15:00:00Z");

    private static final Map<OfferStatus, Consumer<Offer>> VERBS = new EnumMap<>(Map.of(
            OfferStatus.ACCEPTED, offer -> offer.accept(RELEASED.plusSeconds(1)),
            OfferStatus.DECLINED, offer -> offer.decline(RELEASED.plusSeconds(1)),
            OfferStatus.LAPSED, offer -> offer.lapse(ACCEPT_BY),
            OfferStatus.WITHDRAWN, offer -> offer.withdraw(RELEASED.plusSeconds(1))));

    @Test
    void an_offer_stands_to_the_end_of_the_day_in_the_hosts_zone() {
        assertThat(anOffer().acceptBy()).isEqualTo(ACCEPT_BY);
        // Half an hour before midnight in Seoul it is still the 13th there.
        assertThat(new Offer(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                7,
                                SEOUL,
                                Instant.parse("2023-11-13T14:59:59.999999999Z"))
                        .acceptBy())
                .isEqualTo(ACCEPT_BY);
        assertThat(new Offer(UUID.randomUUID(), UUID.randomUUID(), 7, SEOUL, Instant.parse("2023-11-13T15:00:00Z"))
                        .acceptBy())
                .isEqualTo(Instant.parse("2023-11-21T15:00:00Z"));
    }

    @Test
    void the_last_nanosecond_counts_and_the_next_does_not_and_both_instants_are_told() {
        anOffer().accept(ACCEPT_BY.minusNanos(1));
        assertThatThrownBy(() -> anOffer().accept(ACCEPT_BY)).isInstanceOfSatisfying(OfferClosed.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.OFFER_LAPSED);
            assertThat(refusal.members())
                    .containsEntry("acceptBy", "2023-11-21T00:00:00+09:00")
                    .containsEntry("receivedAt", "2023-11-20T15:00:00Z");
        });
    }

    @Test
    void an_offer_does_not_lapse_before_its_time() {
        assertThatThrownBy(() -> anOffer().lapse(ACCEPT_BY.minusNanos(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_verbs_walk_the_whole_table_of_transitions() {
        for (OfferStatus from : OfferStatus.values()) {
            for (OfferStatus to : VERBS.keySet()) {
                Offer offer = anOffer();
                if (from != OfferStatus.OPEN) {
                    VERBS.get(from).accept(offer);
                }
                if (from.canBecome(to)) {
                    VERBS.get(to).accept(offer);
                    assertThat(offer.status()).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> VERBS.get(to).accept(offer)).isInstanceOf(OfferClosed.class);
                }
            }
            assertThat(from.next()).doesNotContain(OfferStatus.OPEN);
        }
    }

    private static Offer anOffer() {
        return new Offer(UUID.randomUUID(), UUID.randomUUID(), 7, SEOUL, RELEASED);
    }
}
