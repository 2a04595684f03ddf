package org.cifal.workshops.catalogue.calendar;

import biweekly.component.VEvent;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.lineage.ToldDeadline;
import org.cifal.workshops.catalogue.lineage.ToldSession;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.PlainText;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * The events of one workshop in one language: its days, or each of its sessions, by the clock where its hours are
 * stated, and its deadlines. All carry the workshop's revision as sequence and its last change as time stamp, so that a
 * change is one for every calendar; what fell away stays as cancelled, for whoever took it over before.
 */
final class WorkshopEvents {

    private final PublishedWorkshop published;
    private final WorkshopRecordView workshop;
    private final WorkshopContent content;
    private final Telling telling;
    private final Addresses addresses;
    private final List<ToldSession> sessions;
    private final List<ToldDeadline> deadlines;
    private final EventWords words;

    WorkshopEvents(PublishedWorkshop published, Telling telling, Addresses addresses) {
        this.published = published;
        this.workshop = published.workshop();
        this.content = workshop.content();
        this.telling = telling;
        this.addresses = addresses;
        this.sessions = ToldSession.of(published);
        this.deadlines = ToldDeadline.of(published);
        this.words = new EventWords(published, deadlines, telling, page());
    }

    /** None where the page states no day: a month is no event of thirty-one days. */
    List<VEvent> days() {
        return sessions.stream()
                .filter(session -> begin(session).isEmpty())
                .map(session -> allDay(event(session), session.firstDay(), session.lastDay()))
                .toList();
    }

    /** The sessions that state an hour and the day of it. */
    List<TimedEvent> hours() {
        return sessions.stream()
                .flatMap(session -> begin(session)
                        .map(begin -> TimedEvent.daily(event(session), begin, end(session), session.lastDay()))
                        .stream())
                .toList();
    }

    /** One for each intake, or the one of the call; none where no closing instant is stated. */
    List<TimedEvent> deadlines() {
        return deadlines.stream()
                .flatMap(told ->
                        told
                                .deadline()
                                .closesAt()
                                .map(closesAt -> TimedEvent.lastMinute(event(told), closesAt))
                                .stream())
                .toList();
    }

    private VEvent event(ToldDeadline told) {
        VEvent event = event(derived(told.name()), words.summaryOf(told));
        event.setTransparency(true);
        // The first one that is in the same calendar; a deadline may be all that is known of a workshop.
        sessions.stream().findFirst().map(this::uid).ifPresent(days -> event.addRelatedTo(days.toString()));
        event.setStatus(status(told.standing()));
        describe(event, words.about(told));
        return event;
    }

    private VEvent event(ToldSession session) {
        VEvent event = event(uid(session), words.summaryOf(session));
        event.setStatus(status(session.standing()));
        words.placeOf(session).ifPresent(place -> {
            Location location = event.setLocation(PlainText.of(place.text()));
            place.language().ifPresent(location::setLanguage);
        });
        describe(event, words.about(session));
        return event;
    }

    private VEvent event(UUID uid, EventWords.Said summary) {
        var event = new VEvent();
        event.setUid(uid.toString());
        event.setDateTimeStamp(Date.from(published.changedAt()));
        event.setLastModified(Date.from(published.changedAt()));
        workshop.publishedAt().map(Date::from).ifPresent(event::setCreated);
        event.setSequence(Math.toIntExact(workshop.revision()));
        var title = event.setSummary(PlainText.of(summary.text()));
        summary.language().ifPresent(title::setLanguage);
        event.setUrl(page());
        if (content.programmeAreas() != null && !content.programmeAreas().isEmpty()) {
            event.addCategories(
                    content.programmeAreas().stream().map(PlainText::of).toList());
        }
        return event;
    }

    private static void describe(VEvent event, EventWords.Said said) {
        Description description = event.setDescription(PlainText.of(said.text()));
        said.language().ifPresent(description::setLanguage);
    }

    private static Optional<ZonedDateTime> begin(ToldSession session) {
        return clock(session, session.session().beginsOn(session.firstDay()));
    }

    private static Optional<ZonedDateTime> end(ToldSession session) {
        return clock(session, session.session().endsAfter(session.firstDay()));
    }

    private static Optional<ZonedDateTime> clock(ToldSession session, Optional<LocalDateTime> time) {
        return Optional.ofNullable(session.timeZone()).flatMap(zone -> time.map(local -> local.atZone(zone)));
    }

    private static VEvent allDay(VEvent event, LocalDate first, LocalDate last) {
        event.setDateStart(day(first), false);
        event.setDateEnd(day(last.plusDays(1)), false);
        return event;
    }

    private Status status(boolean standing) {
        if (!standing || workshop.publicationStatus() == PublicationStatus.CANCELLED) {
            return Status.cancelled();
        }
        return Boolean.TRUE.equals(workshop.postponed()) ? Status.tentative() : Status.confirmed();
    }

    private String page() {
        return addresses.page(workshop.slug(), Optional.of(telling.language()));
    }

    private UUID uid(ToldSession session) {
        return session.name().map(this::derived).orElse(workshop.id());
    }

    private UUID derived(String part) {
        return UUID.nameUUIDFromBytes((workshop.id() + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
