package org.cifal.workshops.catalogue.calendar;

import biweekly.component.VEvent;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Status;
import biweekly.property.Summary;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Source;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.PlainText;
import org.cifal.workshops.catalogue.syndication.Wording;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * The events of one workshop in one language: its days, or each of its sessions, by the clock where its hours are
 * stated, and its deadlines. All carry the workshop's revision as sequence and its last change as time stamp, so that a
 * change is one for every calendar.
 */
final class WorkshopEvents {

    private final PublishedWorkshop published;
    private final WorkshopRecordView workshop;
    private final WorkshopContent content;
    private final Telling telling;
    private final Addresses addresses;

    WorkshopEvents(PublishedWorkshop published, Telling telling, Addresses addresses) {
        this.published = published;
        this.workshop = published.workshop();
        this.content = workshop.content();
        this.telling = telling;
        this.addresses = addresses;
    }

    /** None where the page states no day: a month is no event of thirty-one days. */
    List<VEvent> days() {
        Optional<Schedule> schedule = Optional.ofNullable(content.schedule());
        return schedule.map(Schedule::sessionsOrNone).orElse(List.of()).isEmpty()
                ? schedule.flatMap(Schedule::beginning)
                        .filter(PartialDate::isDay)
                        .map(first -> allDay(
                                happening(workshop.id(), title(), venues()),
                                first.day(),
                                lastDay(first, schedule.flatMap(Schedule::ending))))
                        .map(List::of)
                        .orElse(List.of())
                : sittings()
                        .filter(sitting -> begin(sitting).isEmpty())
                        .map(sitting -> allDay(event(sitting), sitting.firstDay(), sitting.lastDay()))
                        .toList();
    }

    /** The sessions that state an hour and the day of it. */
    List<TimedEvent> hours() {
        return sittings()
                .flatMap(sitting -> begin(sitting)
                        .map(begin -> TimedEvent.daily(event(sitting), begin, end(sitting), sitting.lastDay()))
                        .stream())
                .toList();
    }

    /** One for each intake, or the one of the call; none where no closing instant is stated. */
    List<TimedEvent> deadlines() {
        List<Window> windows =
                Optional.ofNullable(content.call()).map(Window::of).orElse(List.of());
        return IntStream.range(0, windows.size())
                .mapToObj(i -> deadline(
                        windows.get(i).deadline(), i == windows.size() - 1 ? "deadline" : "deadline/" + (i + 1)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TimedEvent> deadline(Deadline deadline, String part) {
        return deadline.closesAt().map(closesAt -> {
            String summary = Wording.beside(telling.language()).deadline() + ": " + title();
            VEvent event = event(derived(part), summary);
            event.setTransparency(true);
            event.addRelatedTo(workshop.id().toString());
            event.setStatus(cancelled() ? Status.cancelled() : Status.confirmed());
            Optional.ofNullable(deadline.stated()).ifPresent(stated -> describe(event, stated, languageOfPage()));
            return TimedEvent.lastMinute(event, closesAt);
        });
    }

    private Stream<Sitting> sittings() {
        List<Schedule.Session> sessions = Optional.ofNullable(content.schedule())
                .map(Schedule::sessionsOrNone)
                .orElse(List.of());
        return IntStream.range(0, sessions.size())
                .mapToObj(i -> new Sitting(i + 1, sessions.get(i)))
                .filter(sitting -> sitting.session().beginning().isDay());
    }

    private Optional<ZonedDateTime> begin(Sitting sitting) {
        return clock(sitting.session().beginsOn(sitting.firstDay()));
    }

    private Optional<ZonedDateTime> end(Sitting sitting) {
        return clock(sitting.session().endsAfter(sitting.firstDay()));
    }

    private Optional<ZonedDateTime> clock(Optional<LocalDateTime> time) {
        return Optional.ofNullable(content.schedule().timeZone())
                .flatMap(zone -> time.map(local -> local.atZone(zone)));
    }

    private VEvent event(Sitting sitting) {
        Schedule.Session session = sitting.session();
        VEvent event = happening(derived("session/" + sitting.number()), title(), venues(session));
        if (session.title() != null) {
            Summary summary = event.setSummary(PlainText.of(title() + " – " + telling.tell(session.title())));
            Optional.of(telling.languageOf(session.title()))
                    .filter(telling.language()::equals)
                    .ifPresent(summary::setLanguage);
        }
        return event;
    }

    /** Where only the month of the end is stated, the first day is all that is known. */
    private static LocalDate lastDay(PartialDate first, Optional<PartialDate> last) {
        return last.filter(PartialDate::isDay).orElse(first).day();
    }

    private static VEvent allDay(VEvent event, LocalDate first, LocalDate last) {
        LocalDate dayAfter = (last.isBefore(first) ? first : last).plusDays(1);
        event.setDateStart(day(first), false);
        event.setDateEnd(day(dayAfter), false);
        return event;
    }

    private VEvent happening(UUID uid, String summary, List<Venue> venues) {
        VEvent event = event(uid, summary);
        event.setStatus(status());
        where(venues).ifPresent(line -> {
            Location location = event.setLocation(PlainText.of(line));
            VenueLine.language(venues, telling).ifPresent(location::setLanguage);
        });
        latestWords().ifPresent(words -> describe(event, telling.tell(words), Optional.of(telling.languageOf(words))));
        return event;
    }

    private VEvent event(UUID uid, String summary) {
        var event = new VEvent();
        event.setUid(uid.toString());
        event.setDateTimeStamp(Date.from(published.changedAt()));
        event.setLastModified(Date.from(published.changedAt()));
        workshop.publishedAt().map(Date::from).ifPresent(event::setCreated);
        event.setSequence(Math.toIntExact(workshop.revision()));
        Summary title = event.setSummary(PlainText.of(summary));
        title.setLanguage(telling.language());
        event.setUrl(addresses.page(workshop.slug(), Optional.of(telling.language())));
        if (content.programmeAreas() != null && !content.programmeAreas().isEmpty()) {
            event.addCategories(
                    content.programmeAreas().stream().map(PlainText::of).toList());
        }
        return event;
    }

    private static void describe(VEvent event, String text, Optional<String> spoken) {
        Description description = event.setDescription(PlainText.of(text));
        spoken.ifPresent(description::setLanguage);
    }

    /** Of what is told as the page states it; empty where nobody says, or where the page has several. */
    private Optional<String> languageOfPage() {
        return Optional.ofNullable(content.source())
                .map(Source::languages)
                .filter(languages -> languages.size() == 1)
                .map(languages -> languages.get(0));
    }

    private Status status() {
        if (cancelled()) {
            return Status.cancelled();
        }
        return Boolean.TRUE.equals(workshop.postponed()) ? Status.tentative() : Status.confirmed();
    }

    private boolean cancelled() {
        return workshop.publicationStatus() == PublicationStatus.CANCELLED;
    }

    private String title() {
        return telling.tell(content.title());
    }

    private Optional<String> where(List<Venue> venues) {
        return Optional.of(venues.stream()
                        .map(venue -> VenueLine.of(venue, telling))
                        .collect(Collectors.joining("; ")))
                .filter(line -> !line.isBlank());
    }

    private List<Venue> venues() {
        return Optional.ofNullable(content.venues()).orElse(List.of());
    }

    private List<Venue> venues(Schedule.Session session) {
        return session.venue() == null ? venues() : List.of(session.venue());
    }

    /** They may be in other languages than the title. */
    private Optional<Texts> latestWords() {
        return published.notices().stream()
                .flatMap(notice -> notice.words().stream())
                .findFirst();
    }

    private UUID derived(String part) {
        return UUID.nameUUIDFromBytes((workshop.id() + "/" + part).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A session whose day is stated.
     *
     * @param number its place in the list
     */
    private record Sitting(int number, Schedule.Session session) {

        LocalDate firstDay() {
            return session.beginning().day();
        }

        LocalDate lastDay() {
            return WorkshopEvents.lastDay(session.beginning(), Optional.of(session.ending()));
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
