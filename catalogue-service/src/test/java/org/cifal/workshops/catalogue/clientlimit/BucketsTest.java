package org.cifal.workshops.catalogue.clientlimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final SettableClock clock = new SettableClock();
    private final Buckets buckets = new Buckets(3, Duration.ofMinutes(10), 2, clock);

    @Test
    void the_fourth_request_is_refused_and_told_when_there_is_one_again() {
        take("192.0.2.1", 3);

        assertThatThrownBy(() -> buckets.take("192.0.2.1"))
                .isInstanceOf(ClientAsksTooOften.class)
                .asInstanceOf(type(ClientAsksTooOften.class))
                .satisfies(refused -> {
                    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(200));
                    assertThat(refused.headers())
                            .containsEntry("RateLimit", "\"client\";r=0;t=200")
                            .containsEntry("RateLimit-Policy", "\"client\";q=3;w=600");
                });
        clock.set("2023-09-25T00:03:19Z");
        assertThatThrownBy(() -> buckets.take("192.0.2.1")).isInstanceOf(ClientAsksTooOften.class);
        clock.set("2023-09-25T00:03:20Z");
        buckets.take("192.0.2.1");
    }

    @Test
    void each_client_has_a_bucket_of_its_own() {
        take("192.0.2.1", 3);
        take("192.0.2.2", 3);
    }

    @Test
    void no_more_clients_are_remembered_than_there_is_room_for() {
        take("192.0.2.1", 3);
        take("192.0.2.2", 1);
        take("192.0.2.3", 1);

        buckets.take("192.0.2.1");
    }

    @Test
    void a_site_is_one_client_however_many_addresses_it_has() {
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.of("2001:db8:1:2::1"))
                .isEqualTo("2001:db8:1:2")
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
        assertThat(ClientAddress.of("2001:db8::1")).isEqualTo("2001:db8:0:0");
        assertThat(ClientAddress.of("::1")).isEqualTo("0:0:0:0");
        assertThat(ClientAddress.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(ClientAddress.of(null)).isEqualTo("null");
    }

    private void take(String client, int times) {
        for (int time = 0; time < times; time++) {
            buckets.take(client);
        }
    }
}
