package org.cifal.workshops.catalogue.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationStatusTest {

    private static final Map<PublicationStatus, Map<EditorialAction, PublicationStatus>> PERMITTED = Map.of(
            PublicationStatus.DRAFT,
            Map.of(
                    EditorialAction.CREATE, PublicationStatus.DRAFT,
                    EditorialAction.CHANGE, PublicationStatus.DRAFT,
                    EditorialAction.DELETE, PublicationStatus.DRAFT,
                    EditorialAction.ATTACH_TEMPLATE, PublicationStatus.DRAFT,
                    EditorialAction.PUBLISH, PublicationStatus.PUBLISHED),
            PublicationStatus.PUBLISHED,
            Map.of(
                    EditorialAction.FILL, PublicationStatus.PUBLISHED,
                    EditorialAction.REOPEN, PublicationStatus.PUBLISHED,
                    EditorialAction.RESCHEDULE, PublicationStatus.PUBLISHED,
                    EditorialAction.POSTPONE, PublicationStatus.PUBLISHED,
                    EditorialAction.EXTEND_DEADLINE, PublicationStatus.PUBLISHED,
                    EditorialAction.CORRECT, PublicationStatus.PUBLISHED,
                    EditorialAction.ATTACH_TEMPLATE, PublicationStatus.PUBLISHED,
                    EditorialAction.COMPLETE, PublicationStatus.COMPLETED,
                    EditorialAction.CANCEL, PublicationStatus.CANCELLED),
            PublicationStatus.CANCELLED,
            Map.of(
                    EditorialAction.CORRECT, PublicationStatus.CANCELLED,
                    EditorialAction.WITHDRAW, PublicationStatus.ARCHIVED),
            PublicationStatus.COMPLETED,
            Map.of(
                    EditorialAction.CORRECT, PublicationStatus.COMPLETED,
                    EditorialAction.WITHDRAW, PublicationStatus.ARCHIVED),
            PublicationStatus.ARCHIVED,
            new EnumMap<>(EditorialAction.class));

    @Test
    void every_status_permits_these_acts_and_no_other() {
        for (PublicationStatus status : PublicationStatus.values()) {
            for (EditorialAction action : EditorialAction.values()) {
                assertThat(status.after(action))
                        .as("%s, %s", status, action)
                        .isEqualTo(Optional.ofNullable(PERMITTED.get(status).get(action)));
            }
        }
    }
}
