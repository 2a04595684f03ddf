package org.cifal.workshops.catalogue.workshop;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.content.Admission;
import org.cifal.workshops.catalogue.content.Audience;
import org.cifal.workshops.catalogue.content.Certificate;
import org.cifal.workshops.catalogue.content.Contact;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Outcome;
import org.cifal.workshops.catalogue.content.Partner;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Section;
import org.cifal.workshops.catalogue.content.Source;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.content.Venue;

/**
 * Everything stated about one edition of an event; null is "not stated", which an empty list is not.
 *
 * @param owner code of the organiser whose editors may change it
 * @param statedType the page's own word, where the type is a reading of it
 * @param pillars of UNITAR's programme, as the page names them
 * @param languages BCP 47 tags of the languages the event is held in
 * @param sdgTargets goals ({@code 11}) or targets ({@code 8.7}) of the Sustainable Development Goals
 */
public record WorkshopContent(
        String owner,
        EventType type,
        String statedType,
        Texts title,
        List<Texts> alternativeTitles,
        SeriesReference series,
        Schedule schedule,
        List<Venue> venues,
        Format format,
        String statedFormat,
        List<String> languages,
        List<String> programmeAreas,
        List<String> pillars,
        String division,
        List<String> themes,
        List<String> sdgTargets,
        Fee fee,
        Audience audience,
        Admission admission,
        Call call,
        List<Section> sections,
        Certificate certificate,
        List<Organiser> organisers,
        List<Partner> partners,
        List<Contact> contacts,
        List<URI> websites,
        Outcome outcome,
        Source source) {

    /** What an event calls itself. */
    public enum EventType {
        WORKSHOP,
        COURSE,
        TRAINING,
        SEMINAR,
        WEBINAR,
        FORUM,
        FELLOWSHIP,
        DIPLOMA,
        BRIEFING,
        LECTURE,
        CEREMONY,
        OTHER
    }

    /** How one takes part. */
    public enum Format {
        FACE_TO_FACE,
        ONLINE,
        BLENDED,
        HYBRID,
        UNDECIDED
    }

    /** The series of which a workshop is one edition. */
    public record SeriesReference(String slug, Texts title) {}

    /**
     * Whether a place goes to whoever comes first: where the page takes applications until places are full, or registers
     * without anybody selecting.
     */
    boolean givesPlacesToWhoeverComesFirst() {
        if (call == null) {
            return false;
        }
        return call.deadline().kind() == Deadline.Kind.UNTIL_FULL
                || (admission != null && admission.withoutSelection());
    }

    /** Every place at which it takes place: its venues, and those of sessions that have one of their own. */
    public List<Venue> places() {
        Stream<Venue> ofSessions = Stream.ofNullable(schedule)
                .flatMap(when -> when.sessionsOrNone().stream())
                .map(Schedule.Session::venue)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(venues).flatMap(List::stream), ofSessions)
                .distinct()
                .toList();
    }

    /** What is reported of it; empty where an outcome reports nothing. */
    public Optional<Outcome> reported() {
        return Optional.ofNullable(outcome).filter(stated -> !stated.reportsNothing());
    }

    WorkshopContent withSchedule(Schedule changed) {
        return with(changed, call, outcome);
    }

    WorkshopContent withDeadline(Deadline extended) {
        return with(schedule, call.withDeadline(extended), outcome);
    }

    /** With what the catalogue knows of templates told beside what editors wrote. */
    WorkshopContent withTemplates(Map<String, Template> templates, BiFunction<String, Integer, URI> address) {
        return call == null ? this : with(schedule, call.withTemplates(templates, address), outcome);
    }

    /** With the instant at which each intake of the call closes told beside what editors wrote. */
    WorkshopContent withClosings() {
        return call == null ? this : with(schedule, call.withClosings(), outcome);
    }

    /** The same with another outcome; null where there is none. */
    public WorkshopContent withOutcome(Outcome reported) {
        return with(schedule, call, reported);
    }

    private WorkshopContent with(Schedule changedSchedule, Call changedCall, Outcome changedOutcome) {
        return new WorkshopContent(
                owner,
                type,
                statedType,
                title,
                alternativeTitles,
                series,
                changedSchedule,
                venues,
                format,
                statedFormat,
                languages,
                programmeAreas,
                pillars,
                division,
                themes,
                sdgTargets,
                fee,
                audience,
                admission,
                changedCall,
                sections,
                certificate,
                organisers,
                partners,
                contacts,
                websites,
                changedOutcome,
                source);
    }
}
