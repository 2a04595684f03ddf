package org.cifal.workshops.catalogue.lineage;

import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;

/** What was stated of a workshop when it was published, which later notices do not change. */
public final class AsPublished {

    private AsPublished() {}

    public static Optional<Schedule> schedule(PublishedWorkshop workshop) {
        return Versions.ofSchedule(workshop).findFirst();
    }

    /** Of each intake, or that of the call; none where there was no call. */
    public static List<Deadline> deadlines(PublishedWorkshop workshop) {
        return Versions.ofCall(workshop)
                .findFirst()
                .map(call -> Window.of(call).stream().map(Window::deadline).toList())
                .orElse(List.of());
    }
}
