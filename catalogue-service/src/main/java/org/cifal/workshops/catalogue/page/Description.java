package org.cifal.workshops.catalogue.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.Section;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/** What a workshop is about, in a paragraph: its introduction, else its objectives, else the facts. */
public final class Description {

    private static final int LONGEST_SUMMARY = 300;

    private Description() {}

    public static String of(PreparedWorkshop workshop, Telling telling) {
        WorkshopContent content = workshop.published().workshop().content();
        return stopped(workshop, telling.language())
                .map(words -> words + ". " + words(workshop, content, telling))
                .orElseGet(() -> words(workshop, content, telling));
    }

    /** A title, before which stands what has become of the workshop where it does not take place on its days. */
    public static String title(PreparedWorkshop workshop, Spoken title) {
        PageTexts texts = PageTexts.in(List.of(title.language()));
        WorkshopRecordView view = workshop.published().workshop();
        if (view.publicationStatus() == PublicationStatus.CANCELLED) {
            return texts.labelled(texts.say("publication.cancelled"), title.text());
        }
        return isPostponed(view)
                ? texts.labelled(texts.say("page.value.notice.postponed"), title.text())
                : title.text();
    }

    /** As the flags of the page say it. */
    private static Optional<String> stopped(PreparedWorkshop workshop, String language) {
        PageTexts texts = PageTexts.in(List.of(language));
        WorkshopRecordView view = workshop.published().workshop();
        if (view.publicationStatus() == PublicationStatus.CANCELLED) {
            return Optional.of(texts.say("publication.cancelled"));
        }
        return Optional.of(texts.say("postponed")).filter(words -> isPostponed(view));
    }

    private static boolean isPostponed(WorkshopRecordView workshop) {
        return Boolean.TRUE.equals(workshop.postponed());
    }

    private static String words(PreparedWorkshop workshop, WorkshopContent content, Telling telling) {
        return first(content, Set.of(Section.Kind.INTRODUCTION, Section.Kind.BACKGROUND), telling)
                .or(() -> first(
                        content, Set.of(Section.Kind.EVENT_OBJECTIVES, Section.Kind.LEARNING_OBJECTIVES), telling))
                .orElseGet(() -> facts(workshop, content, telling));
    }

    /** As much of it as a list of results shows, cut between words. */
    public static String summary(String description) {
        String line = description.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_SUMMARY);
        int end = blank > 0 ? blank : LONGEST_SUMMARY;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + " …";
    }

    private static Optional<String> first(WorkshopContent content, Set<Section.Kind> kinds, Telling telling) {
        return listed(content.sections())
                .filter(section -> kinds.contains(section.kind()))
                .map(section -> Stream.concat(
                                listed(section.paragraphs()).limit(1).map(telling::tell), items(section, telling))
                        .collect(Collectors.joining(" ")))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** Bullet points are what objectives are made of; beside an introduction they are none of it. */
    private static Stream<String> items(Section section, Telling telling) {
        boolean objectives = section.kind() == Section.Kind.EVENT_OBJECTIVES
                || section.kind() == Section.Kind.LEARNING_OBJECTIVES
                || listed(section.paragraphs()).findAny().isEmpty();
        return Stream.of(listed(objectives ? section.items() : List.<Texts>of())
                        .map(telling::tell)
                        .collect(Collectors.joining("; ")))
                .filter(items -> !items.isEmpty());
    }

    private static String facts(PreparedWorkshop workshop, WorkshopContent content, Telling telling) {
        var reader = new Reader(telling.language(), List.of(telling.language()));
        String kind = reader.texts().say("page.value.eventType", content.type());
        var facts = new FactsInWords(
                content,
                content.schedule(),
                workshop.window().map(Window::deadline).stream().toList(),
                reader);
        String nameOfDays = isPostponed(workshop.published().workshop()) ? "formerDates" : "dates";
        return Stream.concat(Stream.of(kind), facts.lines(nameOfDays).stream()).collect(Collectors.joining(". ")) + ".";
    }

    private static <T> Stream<T> listed(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
