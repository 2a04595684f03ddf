package org.cifal.workshops.catalogue.linkeddata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.page.Description;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * One workshop as schema.org's {@code EducationEvent}. Days stay days and months stay months: a page that states no hour has none
 * here, and a session that states one has it. A postponed or cancelled workshop keeps its old days, as schema.org asks.
 */
public final class EventDocument {

    private static final ObjectWriter WRITER = WireFormat.mapper().writer(new SafeInsideScript());

    private final PreparedWorkshop prepared;
    private final PublishedWorkshop published;
    private final WorkshopContent content;
    private final Telling telling;
    private final Addresses addresses;
    private final String page;

    public EventDocument(PreparedWorkshop prepared, Choice choice, Addresses addresses) {
        this.prepared = prepared;
        this.published = prepared.published();
        this.content = published.workshop().content();
        this.telling = new Telling(choice);
        this.addresses = addresses;
        this.page = addresses.page(published.workshop().slug(), Optional.of(choice.language()));
    }

    /** Safe as it is inside a {@code <script>} element. */
    public byte[] bytes() {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.putAll(event().members());
        try {
            return WRITER.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Those of its texts, once it is written. */
    String languages() {
        return telling.languages();
    }

    private Thing event() {
        Optional<Schedule> schedule = Optional.ofNullable(content.schedule());
        return Thing.a("EducationEvent")
                .with("@id", addresses.workshop(published.workshop().slug()))
                .with("identifier", published.workshop().id())
                .with("name", telling.tell(content.title()))
                .with("alternateName", said(content.alternativeTitles()))
                .with("description", Description.of(prepared, telling))
                .with("url", page)
                .with("sameAs", webPages())
                .with("inLanguage", content.languages())
                .with("startDate", schedule.flatMap(Schedule::beginning).map(PartialDate::toString))
                .with("endDate", schedule.flatMap(Schedule::ending).map(PartialDate::toString))
                .with("previousStartDate", SchemaOrg.previousStartDates(published))
                .with("eventStatus", SchemaOrg.eventStatus(published))
                .with("eventAttendanceMode", SchemaOrg.attendanceMode(content.format()))
                .with("location", new Places(content, telling, page).all())
                .with("organizer", organisations(false))
                .with("sponsor", organisations(true))
                .with("audience", audience())
                .with("isAccessibleForFree", free())
                .with("offers", new Offers(prepared, telling, page).all())
                .with("about", content.themes())
                .with("keywords", content.programmeAreas())
                .with(
                        "maximumAttendeeCapacity",
                        Optional.ofNullable(content.call()).map(call -> call.capacity()))
                .with("superEvent", series())
                .with("subEvent", sessions(schedule));
    }

    /** Others than those of the web run when they are followed. */
    private List<URI> webPages() {
        return listed(content.websites())
                .filter(site -> "https".equalsIgnoreCase(site.getScheme()) || "http".equalsIgnoreCase(site.getScheme()))
                .toList();
    }

    private List<Thing> organisations(boolean sponsors) {
        return listed(content.organisers())
                .filter(organiser -> (organiser.role() == Organiser.Role.SPONSOR) == sponsors)
                .map(organiser -> Thing.a("Organization")
                        .with("name", telling.tell(organiser.name()))
                        .with("url", organiser.website()))
                .toList();
    }

    private Optional<Thing> audience() {
        return Optional.ofNullable(content.audience())
                .map(audience -> Thing.a("Audience")
                        .with("audienceType", telling.tellAny(audience.text()))
                        .with(
                                "geographicArea",
                                listed(audience.countries())
                                        .map(country -> Thing.a("Country").with("name", country))
                                        .toList()))
                .filter(Thing::saysSomething);
    }

    private Optional<Boolean> free() {
        return Optional.ofNullable(content.fee())
                .filter(fee -> fee.kind() != Fee.Kind.TO_BE_CONFIRMED && fee.kind() != Fee.Kind.NOT_STATED)
                .map(fee -> fee.kind() == Fee.Kind.NONE);
    }

    private Optional<Thing> series() {
        return Optional.ofNullable(content.series()).map(series -> Thing.a("EventSeries")
                .with("identifier", series.slug())
                .with("name", telling.tellAny(series.title())));
    }

    private List<Thing> sessions(Optional<Schedule> schedule) {
        Optional<ZoneId> zone = schedule.map(Schedule::timeZone);
        return schedule.map(Schedule::sessionsOrNone).orElse(List.of()).stream()
                .map(session -> session(session, zone))
                .toList();
    }

    /** One that goes on at the same hours day after day is told by its days and these, not as one long stretch. */
    private Thing session(Schedule.Session session, Optional<ZoneId> zone) {
        boolean daily = session.startTime() != null
                && session.beginning().isDay()
                && session.ending().isDay()
                && session.ending().day().isAfter(session.beginning().day());
        return Thing.a("Event")
                .with("name", name(session))
                .with("eventStatus", SchemaOrg.stopped(published))
                .with(
                        "startDate",
                        daily ? session.beginning().toString() : moment(session.beginning(), session::beginsOn, zone))
                .with(
                        "endDate",
                        daily ? session.ending().toString() : moment(session.ending(), session::endsAfter, zone))
                .with("eventSchedule", daily ? Optional.of(everyDay(session, zone)) : Optional.empty())
                .with("location", new Places(content, telling, page).of(session));
    }

    private static Thing everyDay(Schedule.Session session, Optional<ZoneId> zone) {
        return Thing.a("Schedule")
                .with("repeatFrequency", "P1D")
                .with("startDate", session.beginning().toString())
                .with("endDate", session.ending().toString())
                .with("startTime", time(session.startTime()))
                .with("endTime", time(session.endTime()))
                .with("scheduleTimezone", zone.map(ZoneId::getId));
    }

    private static Optional<String> time(LocalTime time) {
        return Optional.ofNullable(time).map(DateTimeFormatter.ISO_LOCAL_TIME::format);
    }

    /** To the second where an hour of the day is stated, and else as much of the day as is. */
    private static String moment(
            PartialDate date, Function<LocalDate, Optional<LocalDateTime>> hour, Optional<ZoneId> zone) {
        return Optional.of(date)
                .filter(PartialDate::isDay)
                .flatMap(day -> hour.apply(day.day()))
                .flatMap(time -> zone.map(time::atZone))
                .map(ZonedDateTime::toOffsetDateTime)
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElseGet(date::toString);
    }

    private String name(Schedule.Session session) {
        return telling.tell(Optional.ofNullable(session.title()).orElse(content.title()));
    }

    private List<String> said(List<Texts> texts) {
        return listed(texts).map(telling::tell).toList();
    }

    private static <T> Stream<T> listed(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
