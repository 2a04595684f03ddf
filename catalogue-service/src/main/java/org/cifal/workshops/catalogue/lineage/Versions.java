package org.cifal.workshops.catalogue.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.syndication.EarlierValues;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** What was published before, the earliest first and the present last, by the old values of the notices. */
final class Versions {

    private static final Schedule NOTHING = new Schedule(null, null, null, null, null, null);

    private Versions() {}

    /** Of its dates, as rescheduling moved them and corrections mended them. */
    static Stream<Schedule> ofSchedule(PublishedWorkshop workshop) {
        Schedule present = Optional.ofNullable(content(workshop).schedule()).orElse(NOTHING);
        List<Schedule> versions = new ArrayList<>(List.of(present));
        workshop.notices().forEach(notice -> before(versions.get(versions.size() - 1), notice.changes())
                .ifPresent(versions::add));
        Collections.reverse(versions);
        return versions.stream();
    }

    /** Empty where nothing of the schedule changed. */
    private static Optional<Schedule> before(Schedule schedule, List<FieldChange> changes) {
        Optional<FieldChange> whole =
                changes.stream().filter(EarlierValues::changesSchedule).findFirst();
        if (whole.isPresent()) {
            return Optional.of(
                    EarlierValues.schedule(whole.orElseThrow().from()).orElse(NOTHING));
        }
        List<FieldChange> parts =
                changes.stream().filter(EarlierValues::changesPartOfSchedule).toList();
        return Optional.of(parts)
                .filter(some -> !some.isEmpty())
                .map(some -> EarlierValues.scheduleBefore(some, schedule));
    }

    /** Of what its deadlines are read from; none where there is no call. */
    static Stream<Call> ofCall(PublishedWorkshop workshop) {
        Call present = content(workshop).call();
        if (present == null) {
            return Stream.empty();
        }
        List<Call> versions = new ArrayList<>(List.of(present));
        workshop.notices().stream().flatMap(notice -> notice.changes().stream()).forEach(change -> before(
                        versions.get(versions.size() - 1), change)
                .ifPresent(versions::add));
        Collections.reverse(versions);
        return versions.stream();
    }

    private static Optional<Call> before(Call call, FieldChange change) {
        if (EarlierValues.changesDeadline(change)) {
            return EarlierValues.deadline(change.from()).map(call::withDeadline);
        }
        return EarlierValues.changesIntakes(change)
                ? Optional.of(call.withIntakes(EarlierValues.intakes(change.from())))
                : Optional.empty();
    }

    private static WorkshopContent content(PublishedWorkshop workshop) {
        return workshop.workshop().content();
    }
}
