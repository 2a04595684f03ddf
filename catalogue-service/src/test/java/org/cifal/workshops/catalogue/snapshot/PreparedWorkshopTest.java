package org.cifal.workshops.catalogue.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.junit.jupiter.api.Test;

class PreparedWorkshopTest {

    private static final String URL = "https://catalogue.workshops.example";
    private static final Instant LATE = Instant.parse("2023-11-07T15:00:00Z");
    private static final PublishedWorkshop PUBLISHED = SnapshotFixtures.published("w", 1, Fixtures.content("""
            {"owner": "cifal-jeju", "type": "workshop", "title": {"en": "With a call", "ko": "모집"},
             "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"}}}
            """));

    @Test
    void another_status_writes_no_record_anew() {
        var open = PreparedWorkshop.of(PUBLISHED, URL, SnapshotFixtures.OCTOBER_2023);

        PreparedWorkshop closed = open.at(LATE, URL);

        assertThat(closed.registration()).isNotEqualTo(open.registration());
        assertThat(closed.summary(new Choices(List.of("ko"))).bytes())
                .isEqualTo(PreparedWorkshop.of(PUBLISHED, URL, LATE)
                        .summary(new Choices(List.of("ko")))
                        .bytes());
        assertThat(closed.record()).isSameAs(open.record());
    }
}
