package org.cifal.workshops.catalogue.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Source;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.lineage.ToldDeadline;
import org.cifal.workshops.catalogue.lineage.ToldSession;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.syndication.Wording;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopContent.Format;

/** What the events of a workshop say: calendar programs show little more than title, place and description. */
final class EventWords {

    private final PublishedWorkshop published;
    private final List<ToldDeadline> deadlines;
    private final WorkshopContent content;
    private final Telling telling;
    private final Wording wording;
    private final PageTexts texts;
    private final String page;

    /**
     * Words.
     *
     * @param language empty where they are in several, or nobody states in which
     */
    record Said(String text, Optional<String> language) {}

    /** @param page its address for people */
    EventWords(PublishedWorkshop published, List<ToldDeadline> deadlines, Telling telling, String page) {
        this.published = published;
        this.deadlines = deadlines;
        this.content = published.workshop().content();
        this.telling = telling;
        this.wording = Wording.beside(telling.language());
        this.texts = PageTexts.in(List.of(telling.language()));
        this.page = page;
    }

    /** The title, before which stands what the status alone would say: many programs show no status. */
    Said summaryOf(ToldSession session) {
        Optional<Texts> part = Optional.ofNullable(session.session().title());
        String summary = Stream.concat(Stream.of(content.title()), part.stream())
                .map(telling::tell)
                .collect(Collectors.joining(" – "));
        return new Said(
                stopped(session.standing())
                        .map(word -> texts.labelled(word, summary))
                        .orElse(summary),
                languageWith(part));
    }

    Said summaryOf(ToldDeadline told) {
        Optional<Texts> round = roundOf(told.deadline());
        String summary = texts.labelled(
                wording.deadline(),
                Stream.concat(Stream.of(content.title()), round.stream())
                        .map(telling::tell)
                        .collect(Collectors.joining(" – ")));
        Optional<String> gone = Optional.of(wording.of(NoticeKind.CANCELLED)).filter(word -> isOff(told.standing()));
        return new Said(gone.map(word -> texts.labelled(word, summary)).orElse(summary), languageWith(round));
    }

    /** That of the title, where its part is in it too. */
    private Optional<String> languageWith(Optional<Texts> part) {
        return Optional.of(telling.language()).filter(language -> part.map(telling::languageOf)
                .filter(other -> !other.equals(language))
                .isEmpty());
    }

    /** The name of the round that ends with this; empty where there is only one, or none ends then. */
    private Optional<Texts> roundOf(Deadline deadline) {
        Call call = content.call();
        if (call == null || call.intakes() == null || call.intakes().size() < 2) {
            return Optional.empty();
        }
        Optional<Instant> closes = deadline.closesAt().map(ZonedDateTime::toInstant);
        return call.intakes().stream()
                .filter(intake ->
                        closes.isPresent() && intake.closesAt(call.deadline()).equals(closes))
                .flatMap(intake -> Stream.ofNullable(intake.title()))
                .findFirst();
    }

    private Optional<String> stopped(boolean standing) {
        if (isOff(standing)) {
            return Optional.of(wording.of(NoticeKind.CANCELLED));
        }
        return Boolean.TRUE.equals(published.workshop().postponed())
                ? Optional.of(wording.of(NoticeKind.POSTPONED))
                : Optional.empty();
    }

    private boolean isOff(boolean standing) {
        return !standing || published.workshop().publicationStatus() == PublicationStatus.CANCELLED;
    }

    /** The words of the notices, the newest first, then what one has to know to come. */
    Said about(ToldSession session) {
        Stream<String> facts = Stream.of(
                        Optional.of(deadlines()).filter(line -> !line.isEmpty()),
                        Optional.of(session).filter(this::isOnlineToo).map(this::waysToAttend))
                .flatMap(Optional::stream);
        List<Texts> notices = notices();
        boolean oneLanguage = notices.stream().map(telling::languageOf).allMatch(texts.language()::equals);
        return said(oneLanguage, Stream.of(notices.stream().map(telling::tell), facts, Stream.of(page)));
    }

    /** The deadline as the page states it, then when the workshop is. */
    Said about(ToldDeadline told) {
        Stream<String> stated = Stream.ofNullable(told.deadline().stated());
        Stream<String> facts =
                Stream.of(new HostTime(texts).deadline(told.deadline()).words());
        Stream<String> days = Optional.of(days()).filter(line -> !line.isEmpty()).stream();
        boolean oneLanguage =
                told.deadline().stated() == null || languagesOfPage().equals(List.of(texts.language()));
        return said(oneLanguage, Stream.of(stated, facts, days, Stream.of(page)));
    }

    private Said said(boolean oneLanguage, Stream<Stream<String>> lines) {
        return new Said(
                lines.flatMap(some -> some).collect(Collectors.joining("\n")),
                Optional.of(texts.language()).filter(language -> oneLanguage));
    }

    /** Of what is told as the page states it; none where nobody says. */
    private List<String> languagesOfPage() {
        return Optional.ofNullable(content.source()).map(Source::languages).orElse(List.of());
    }

    /** They may be in other languages than the title. */
    private List<Texts> notices() {
        return published.notices().stream()
                .flatMap(notice -> notice.words().stream())
                .toList();
    }

    private String deadlines() {
        String all = deadlines.stream()
                .filter(ToldDeadline::standing)
                .map(told -> new HostTime(texts).deadline(told.deadline()).words())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? all : texts.labelled(wording.deadline(), all);
    }

    private String days() {
        String days = new HostTime(texts)
                .stretches(content.schedule()).stream()
                        .map(HostTime.Stretch::words)
                        .collect(Collectors.joining("; "));
        boolean postponed = Boolean.TRUE.equals(published.workshop().postponed());
        return days.isEmpty() ? days : texts.labelled(texts.say(postponed ? "formerDates" : "dates"), days);
    }

    /** The places in one line, and that it can be attended from anywhere. */
    Optional<Said> placeOf(ToldSession session) {
        List<Venue> venues = venues(session.session());
        List<String> lines = venues.stream()
                .map(venue -> VenueLine.of(venue, telling))
                .filter(line -> !line.isBlank())
                .toList();
        String online = texts.say("format", Format.ONLINE);
        boolean told = isOnlineToo(session) && lines.stream().noneMatch(online::equalsIgnoreCase);
        String all = Stream.concat(lines.stream(), Stream.of(online).filter(word -> told))
                .collect(Collectors.joining("; "));
        Optional<String> spoken = lines.isEmpty()
                ? Optional.of(texts.language())
                : VenueLine.language(venues, telling).filter(language -> !told || language.equals(texts.language()));
        return Optional.of(new Said(all, spoken)).filter(said -> !all.isEmpty());
    }

    private String waysToAttend(ToldSession session) {
        boolean mixed = session.session().venue() == null && isOnline(content.format());
        return texts.say("format", mixed ? content.format() : Format.ONLINE);
    }

    private boolean isOnlineToo(ToldSession session) {
        return venues(session.session()).stream().anyMatch(venue -> Boolean.TRUE.equals(venue.online()))
                || (session.session().venue() == null && isOnline(content.format()));
    }

    private static boolean isOnline(Format format) {
        return format == Format.ONLINE || format == Format.HYBRID || format == Format.BLENDED;
    }

    private List<Venue> venues(Schedule.Session session) {
        return session.venue() == null
                ? Optional.ofNullable(content.venues()).orElse(List.of())
                : List.of(session.venue());
    }
}
