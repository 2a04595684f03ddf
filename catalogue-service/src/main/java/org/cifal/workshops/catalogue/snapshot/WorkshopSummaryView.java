package org.cifal.workshops.catalogue.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.Admission;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * What a listing says about a workshop; written in one language.
 *
 * @param textLanguages of the texts, where they are more than {@code language}; otherwise null
 * @param deadline the one that counts for whoever applies next
 * @param rescheduled whether it has other days or hours than it was published with; otherwise null
 */
record WorkshopSummaryView(
        UUID id,
        String slug,
        String language,
        List<String> textLanguages,
        WorkshopContent.EventType type,
        Texts title,
        WorkshopContent.SeriesReference series,
        Schedule schedule,
        List<Venue> venues,
        WorkshopContent.Format format,
        List<String> languages,
        List<String> programmeAreas,
        List<Organiser> organisers,
        Fee fee,
        Admission admission,
        Optional<Deadline> deadline,
        Optional<RegistrationView> registration,
        PublicationStatus publicationStatus,
        Boolean postponed,
        Boolean rescheduled,
        String url) {

    static WorkshopSummaryView of(
            PublishedWorkshop published,
            Optional<Deadline> deadline,
            Optional<RegistrationView> registration,
            String language,
            List<String> textLanguages,
            String url) {
        WorkshopRecordView workshop = published.workshop();
        WorkshopContent content = workshop.content();
        return new WorkshopSummaryView(
                workshop.id(),
                workshop.slug(),
                language,
                textLanguages,
                content.type(),
                content.title(),
                content.series(),
                content.schedule(),
                content.venues(),
                content.format(),
                content.languages(),
                content.programmeAreas(),
                content.organisers(),
                content.fee(),
                content.admission(),
                deadline,
                registration,
                workshop.publicationStatus(),
                workshop.postponed(),
                published.rescheduled() ? true : null,
                url);
    }
}
