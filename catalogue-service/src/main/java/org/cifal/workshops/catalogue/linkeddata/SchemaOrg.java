package org.cifal.workshops.catalogue.linkeddata;

import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.content.PartialDate;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.syndication.EarlierValues;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The terms of schema.org's enumerations that are true of a workshop. */
final class SchemaOrg {

    private static final String TERM = "https://schema.org/";

    private SchemaOrg() {}

    /** What stops an event stands before what moved it. */
    static String eventStatus(PublishedWorkshop published) {
        return stopped(published)
                .orElseGet(() -> TERM + (published.rescheduled() ? "EventRescheduled" : "EventScheduled"));
    }

    /** Of an event and of all its parts; empty where nothing stops it. */
    static Optional<String> stopped(PublishedWorkshop published) {
        if (published.workshop().publicationStatus() == PublicationStatus.CANCELLED) {
            return Optional.of(TERM + "EventCancelled");
        }
        return Optional.of(TERM + "EventPostponed")
                .filter(term -> Boolean.TRUE.equals(published.workshop().postponed()));
    }

    /** The days it was to begin on, the latest first; none where no day was stated before. */
    static List<String> previousStartDates(PublishedWorkshop published) {
        Optional<PartialDate> present =
                Optional.ofNullable(published.workshop().content().schedule()).flatMap(Schedule::beginning);
        return published
                .reschedulings()
                .flatMap(notice -> notice.changes().stream())
                .filter(EarlierValues::changesSchedule)
                .flatMap(change -> EarlierValues.schedule(change.from()).flatMap(Schedule::beginning).stream())
                .filter(date -> present.filter(date::equals).isEmpty())
                .map(PartialDate::toString)
                .distinct()
                .toList();
    }

    /** What is full is sold out; what takes applications is there; of what does not, nothing is said. */
    static Optional<String> availability(boolean full, Optional<RegistrationStatus> registration) {
        if (full) {
            return Optional.of(TERM + "SoldOut");
        }
        return registration
                .filter(status -> status == RegistrationStatus.OPEN || status == RegistrationStatus.CLOSING_SOON)
                .map(open -> TERM + "InStock");
    }

    /** Empty where the page leaves it open. */
    static Optional<String> attendanceMode(WorkshopContent.Format format) {
        if (format == null) {
            return Optional.empty();
        }
        return switch (format) {
            case FACE_TO_FACE -> Optional.of(TERM + "OfflineEventAttendanceMode");
            case ONLINE -> Optional.of(TERM + "OnlineEventAttendanceMode");
            case BLENDED, HYBRID -> Optional.of(TERM + "MixedEventAttendanceMode");
            case UNDECIDED -> Optional.empty();
        };
    }
}
