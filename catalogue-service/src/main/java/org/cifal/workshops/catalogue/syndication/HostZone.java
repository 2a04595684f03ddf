package org.cifal.workshops.catalogue.syndication;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The clock on the host's wall. */
public final class HostZone {

    private HostZone() {}

    /** The zone of the days, else of the deadline; UTC where the page states neither. */
    public static ZoneId of(WorkshopContent content) {
        return Stream.of(
                        Optional.ofNullable(content.schedule()).map(Schedule::timeZone),
                        Optional.ofNullable(content.call()).map(Call::deadline).map(Deadline::timeZone))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    /** An instant as the host's wall clock shows it, with its offset (RFC 3339). */
    public static String written(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
