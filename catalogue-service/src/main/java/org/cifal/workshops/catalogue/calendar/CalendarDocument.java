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
import java.time.Instant;
import java.time.ZoneId;
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
    private final Map<String, List<TimedEvent>> timedByZone = new LinkedHashMap<>();

    /** An empty calendar of that name, to be found at that address. */
    CalendarDocument(String name, String language, String self) {
        String plainName = PlainText.of(name);
        calendar.setProductId(MAKER);
        calendar.setName(plainName).setLanguage(language);
        // What calendar programs older than RFC 7986 show as the name.
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(plainName));
        // RFC 7986 (§5.7, §5.8) gives these no default type, and the library leaves it out.
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
        // What those ask that know only it, as older Outlooks do.
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.setSource(self).setParameter("VALUE", "URI");
    }

    void add(WorkshopEvents workshop) {
        workshop.days().forEach(calendar::addEvent);
        workshop.hours().forEach(this::add);
        workshop.deadlines().forEach(this::add);
    }

    private void add(TimedEvent timed) {
        calendar.addEvent(timed.event());
        timedByZone
                .computeIfAbsent(timed.zone().getId(), zone -> new ArrayList<>())
                .add(timed);
    }

    byte[] bytes() {
        timedByZone.values().forEach(this::tellZone);
        if (calendar.getEvents().isEmpty()) {
            // A calendar has one component at least (RFC 5545 §3.6), also where nothing matches.
            calendar.addComponent(ZoneComponent.of(ZoneId.of("Etc/UTC"), Instant.EPOCH, Instant.EPOCH));
        }
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

    private void tellZone(List<TimedEvent> timed) {
        var zone = timed.get(0).zone();
        Instant first =
                timed.stream().map(TimedEvent::begins).min(Instant::compareTo).orElseThrow();
        Instant last =
                timed.stream().map(TimedEvent::isOverAt).max(Instant::compareTo).orElseThrow();
        var told = new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneComponent.of(zone, first, last));
        timed.forEach(event -> event.tellIn(calendar.getTimezoneInfo(), told));
    }
}
