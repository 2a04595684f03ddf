package org.cifal.workshops.catalogue.linkeddata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Section;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;
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

    private final PublishedWorkshop published;
    private final Optional<Window> window;
    private final WorkshopContent content;
    private final Telling telling;
    private final Addresses addresses;
    private final String page;

    public EventDocument(PreparedWorkshop prepared, Choice choice, Addresses addresses) {
        this.published = prepared.published();
        this.window = prepared.window();
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
                .with("description", description())
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
                .with("offers", new Offers(content, window, full(), telling, page).all())
                .with("about", content.themes())
                .with("keywords", content.programmeAreas())
                .with(
                        "maximumAttendeeCapacity",
                        Optional.ofNullable(content.call()).map(call -> call.capacity()))
                .with("superEvent", series())
                .with("subEvent", sessions(schedule));
    }

    private boolean full() {
        return Boolean.TRUE.equals(published.workshop().full());
    }

    /** Others than those of the web run when they are followed. */
    private List<URI> webPages() {
        return listed(content.websites())
                .filter(site -> "https".equalsIgnoreCase(site.getScheme()) || "http".equalsIgnoreCase(site.getScheme()))
                .toList();
    }

    private Optional<String> description() {
        return listed(content.sections())
                .filter(section ->
                        section.kind() == Section.Kind.INTRODUCTION || section.kind() == Section.Kind.BACKGROUND)
                .flatMap(section -> listed(section.paragraphs()))
                .findFirst()
                .map(telling::tell);
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
                .filter(audience -> audience.members().size() > 1);
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
        return schedule.map(Schedule::sessionsOrNone).orElse(List.of()).stream()
                .map(session -> Thing.a("Event")
                        .with("name", name(session))
                        .with(
                                "startDate",
                                moment(session.beginning(), session::beginsOn, schedule.map(Schedule::timeZone)))
                        .with("endDate", moment(session.ending(), session::endsAfter, schedule.map(Schedule::timeZone)))
                        .with("location", new Places(content, telling, page).of(session)))
                .toList();
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
