package org.cifal.workshops.catalogue.publishing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.editing.CreateWorkshop;
import org.cifal.workshops.catalogue.editing.EnteringSeries;
import org.cifal.workshops.catalogue.editing.PatchingWorkshops;
import org.cifal.workshops.catalogue.history.Differences;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.Notices;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.Workshop;

/** Applies a correction to what is published, knowing what was published before it. */
@ApplicationScoped
class CorrectingWorkshop {

    private static final String CONSENTS = "/call/consents";

    private final PatchingWorkshops patching;
    private final EnteringSeries series;
    private final Notices notices;

    CorrectingWorkshop(PatchingWorkshops patching, EnteringSeries series, Notices notices) {
        this.patching = patching;
        this.series = series;
        this.notices = notices;
    }

    Notice correct(Workshop workshop, CorrectWorkshop request, Instant now) {
        CreateWorkshop corrected = patching.patched(workshop, request.changes());
        series.check(workshop.content(), corrected.content());
        List<FieldChange> changes = Differences.between(PatchingWorkshops.written(workshop), corrected);
        return workshop.correct(corrected.content(), changes, consentsBefore(workshop), request.words(), now);
    }

    /** A notice keeps what it replaced as a plain document; a published call is never dropped, only its parts are. */
    private List<ConsentText> consentsBefore(Workshop workshop) {
        return notices.of(List.of(workshop.id())).stream()
                .map(Notice::changes)
                .flatMap(List::stream)
                .filter(change -> change.pointer().equals(CONSENTS))
                .map(FieldChange::from)
                .filter(Objects::nonNull)
                .flatMap(CorrectingWorkshop::texts)
                .toList();
    }

    private static Stream<ConsentText> texts(Object document) {
        return WireFormat.mapper().convertValue(document, new TypeReference<List<ConsentText>>() {}).stream();
    }
}
