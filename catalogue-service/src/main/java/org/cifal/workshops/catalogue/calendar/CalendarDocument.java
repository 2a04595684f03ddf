package org.cifal.workshops.catalogue.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.cifal.workshops.catalogue.syndication.PlainText;

/** A calendar as it goes over the wire. The same facts have the same bytes, whenever and wherever they are written. */
final class CalendarDocument {

    /** RFC 5545 §8.1. */
    static final MediaType TYPE = MediaType.valueOf("text/calendar;charset=utf-8");

    private static final String MAKER = "-//UNITAR CIFAL//Workshop catalogue//EN";
    private static final Duration REFRESH = Duration.builder().hours(1).build();

    private final ICalendar calendar = new ICalendar();
    private final Map<String, List<DeadlineEvent>> deadlinesByZone = new LinkedHashMap<>();

    /** An empty calendar of that name, to be found at that address. */
    CalendarDocument(String name, String language, String self) {
        String plainName = PlainText.of(name);
        calendar.setProductId(MAKER);
        calendar.setName(plainName).setLanguage(language);
        // What calendar programs older than RFC 7986 show as the name.
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(plainName));
        calendar.setRefreshInterval(REFRESH);
        calendar.setSource(self);
    }

    void add(WorkshopEvents workshop) {
        workshop.days().forEach(calendar::addEvent);
        workshop.deadline().ifPresent(deadline -> {
            calendar.addEvent(deadline.event());
            deadlinesByZone
                    .computeIfAbsent(deadline.zone().getId(), zone -> new ArrayList<>())
                    .add(deadline);
        });
    }

    byte[] bytes() {
        deadlinesByZone.values().forEach(this::tellZone);
        var unfolded = new StringWriter();
        try (var writer = new ICalWriter(unfolded, ICalVersion.V2_0)) {
            // The library counts characters where RFC 5545 counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ContentLines.folded(unfolded.toString());
    }

    private void tellZone(List<DeadlineEvent> deadlines) {
        var zone = deadlines.get(0).zone();
        var instants = deadlines.stream().map(DeadlineEvent::closesAt).sorted().toList();
        var told = new TimezoneAssignment(
                TimeZone.getTimeZone(zone), ZoneComponent.of(zone, instants.get(0), instants.get(instants.size() - 1)));
        deadlines.forEach(deadline -> deadline.tellIn(calendar.getTimezoneInfo(), told));
    }
}
