package org.cifal.workshops.catalogue.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * What every page says of a workshop, in the words of one language.
 *
 * @param address of its own page
 * @param format null where it is face to face, which a place says by itself
 * @param datesToBeConfirmed whether days are stated that may still be others
 * @param statedDates the page's own words, where no day is stated; may be null
 * @param deadline the one that counts for whoever applies next; null where there is no call
 */
public record WrittenWorkshop(
        String slug,
        Spoken title,
        String address,
        List<Flag> flags,
        boolean postponed,
        List<HostTime.Stretch> dates,
        boolean datesToBeConfirmed,
        String statedDates,
        List<WrittenPlace> places,
        String format,
        HostTime.Moment deadline,
        List<Spoken> organisers) {

    /** Something to know before anything else is read, such as that it was cancelled. */
    public record Flag(String kind, String words) {}

    public static WrittenWorkshop of(PreparedWorkshop prepared, Reader reader, String publicUrl) {
        WorkshopRecordView workshop = prepared.published().workshop();
        WorkshopContent content = workshop.content();
        PageTexts texts = reader.texts();
        var time = new HostTime(texts);
        return new WrittenWorkshop(
                workshop.slug(),
                reader.read(content.title()),
                publicUrl + "/workshops/" + workshop.slug() + "?lang="
                        + Optional.ofNullable(reader.lang()).orElse(texts.language()),
                flags(prepared, texts),
                Boolean.TRUE.equals(workshop.postponed()),
                time.stretches(content.schedule()),
                content.schedule() != null
                        && Boolean.TRUE.equals(content.schedule().toBeConfirmed()),
                content.schedule() == null ? null : statedDates(content.schedule(), texts),
                WrittenPlace.all(content, reader).toList(),
                format(content, texts),
                prepared.window().map(Window::deadline).map(time::deadline).orElse(null),
                listed(content.organisers())
                        .map(organiser -> reader.read(organiser.name()))
                        .toList());
    }

    private static List<Flag> flags(PreparedWorkshop prepared, PageTexts texts) {
        WorkshopRecordView workshop = prepared.published().workshop();
        PublicationStatus publication = workshop.publicationStatus();
        if (publication != PublicationStatus.PUBLISHED) {
            return List.of(new Flag(kebab(publication), texts.say("publication", publication)));
        }
        Stream<Flag> moved = Stream.empty();
        if (Boolean.TRUE.equals(workshop.postponed())) {
            moved = Stream.of(new Flag("postponed", texts.say("postponed")));
        } else if (prepared.published().rescheduled()) {
            moved = Stream.of(new Flag("rescheduled", texts.say("rescheduled")));
        }
        Stream<Flag> status = prepared.registration().map(Registration::status).stream()
                .map(known -> new Flag(kebab(known), texts.say("registration", known)));
        return Stream.concat(moved, status).toList();
    }

    /** Whether the dates that are told are the former ones. */
    public boolean tellsFormerDates() {
        return postponed && (!dates.isEmpty() || statedDates != null);
    }

    private static String statedDates(Schedule schedule, PageTexts texts) {
        return schedule.stated() == null && Boolean.TRUE.equals(schedule.selfPaced())
                ? texts.say("page.selfPaced")
                : schedule.stated();
    }

    private static String format(WorkshopContent content, PageTexts texts) {
        return Optional.ofNullable(content.format())
                .filter(known -> known != WorkshopContent.Format.FACE_TO_FACE)
                .map(known -> texts.say("format", known))
                .orElse(null);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Stream<T> listed(List<T> list) {
        return Optional.ofNullable(list).stream().flatMap(List::stream);
    }
}
