package org.cifal.workshops.catalogue.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * A published workshop as everyone reads it; written in one language.
 *
 * @param serverTime the instant as of which the status was derived (docs/adr/0006)
 * @param deadline the one that counts for whoever applies next
 * @param rescheduled whether it has other days or hours than it was published with; otherwise null
 */
record WorkshopView(
        Instant serverTime,
        String language,
        List<String> availableLanguages,
        Optional<RegistrationView> registration,
        Optional<Deadline> deadline,
        Boolean rescheduled,
        @JsonUnwrapped WorkshopRecordView workshop,
        List<NoticeView> notices) {}
