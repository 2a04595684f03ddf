package org.cifal.workshops.catalogue.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;

/**
 * Days and deadlines in words. A page knows nothing of its reader's clock, so it always tells the host's, with its zone.
 */
public final class HostTime {

    /**
     * A day or an instant in words.
     *
     * @param machine the same for {@code <time datetime>}
     */
    public record Moment(String words, String machine) {}

    /** Days in a row; of a single day, or of one month, last is null. */
    public record Stretch(Moment first, Moment last) {

        /** In one line. */
        public String words() {
            return last == null ? first.words() : first.words() + " – " + last.words();
        }
    }

    private final PageTexts texts;

    public HostTime(PageTexts texts) {
        this.texts = texts;
    }

    public Moment day(LocalDate day) {
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
        // The only ordinal of a French date.
        return new Moment(texts.language().equals("fr") ? words.replaceFirst("^1 ", "1er ") : words, day.toString());
    }

    /** As much of a date as is stated: "October 2023". */
    private Moment date(PartialDate date) {
        return date.isDay()
                ? day(date.day())
                : new Moment(
                        DateTimeFormatter.ofPattern(texts.say("page.dateForm", date.precision()), texts.locale())
                                .format(date.day()),
                        date.toString());
    }

    /** An instant by the day it is in this zone. */
    public Moment day(Instant instant, ZoneId zone) {
        return new Moment(day(instant.atZone(zone).toLocalDate()).words(), instant.toString());
    }

    /** When a workshop takes place; empty where no day is stated. */
    public List<Stretch> stretches(Schedule schedule) {
        if (schedule == null) {
            return List.of();
        }
        return schedule.firstDay() != null
                ? schedule.beginning()
                        .map(first -> stretch(first, schedule.ending().orElse(first)))
                        .map(List::of)
                        .orElse(List.of())
                : schedule.sessionsOrNone().stream()
                        .filter(session -> session.firstDay() != null)
                        .map(this::stretch)
                        .toList();
    }

    /** The days of a session. */
    public Stretch stretch(Schedule.Session session) {
        return stretch(session.beginning(), session.ending());
    }

    private Stretch stretch(PartialDate first, PartialDate last) {
        Moment begins = date(first);
        Moment ends = date(last);
        return new Stretch(begins, ends.equals(begins) ? null : ends);
    }

    /** Until when applications count, on the host's clock. */
    public Moment deadline(Deadline deadline) {
        if (deadline.kind() != Deadline.Kind.DATED || deadline.date() == null) {
            return new Moment(
                    Optional.ofNullable(deadline.stated()).orElse(texts.say("deadlineKind", deadline.kind())), null);
        }
        String form = texts.say(deadline.time() == null ? "deadlineEndOf" : "deadlineAt");
        String words = form.replace("{day}", day(deadline.date()).words())
                .replace("{time}", String.valueOf(deadline.time()))
                .replace(
                        "{zone}",
                        deadline.closesAt()
                                .map(late -> zone(late.minusNanos(1)))
                                .orElse(""));
        String machine = deadline.closesAt()
                .map(closes -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(closes))
                .orElse(deadline.date().toString());
        return new Moment(words, machine);
    }

    /** From when applications are taken, on the host's clock. */
    public Moment opening(LocalMoment opens) {
        String form = texts.say(opens.time() == null ? "page.opensOn" : "deadlineAt");
        String words = form.replace("{day}", day(opens.date()).words())
                .replace("{time}", String.valueOf(opens.time()))
                .replace("{zone}", zone(opens.begins()));
        return new Moment(words, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(opens.begins()));
    }

    /** The name people know, which is another one in summer, and the one machines know. */
    private String zone(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("zzzz", texts.locale()).format(moment) + ", " + moment.getZone();
    }
}
