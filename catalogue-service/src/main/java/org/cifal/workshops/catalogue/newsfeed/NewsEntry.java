package org.cifal.workshops.catalogue.newsfeed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.lineage.AsPublished;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.page.FactsInWords;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;
import org.cifal.workshops.catalogue.syndication.HostZone;
import org.cifal.workshops.catalogue.syndication.Wording;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** One notice of one workshop as it is told to somebody; it never changes. */
record NewsEntry(PreparedWorkshop workshop, Notice notice, Telling telling) {

    NewsPosition position() {
        return new NewsPosition(notice.at(), notice.id().toString());
    }

    String id() {
        return "urn:uuid:" + notice.id();
    }

    String slug() {
        return workshop.slug();
    }

    Instant at() {
        return notice.at();
    }

    ZoneId zone() {
        return HostZone.of(content());
    }

    String language() {
        return telling.language();
    }

    String title() {
        return PageTexts.in(List.of(language()))
                .labelled(
                        Wording.beside(language()).of(notice.kind()),
                        telling.tell(content().title()));
    }

    /** In which its text is: a notice may have been said in other languages than the title. */
    String languageOfText() {
        return notice.words().map(telling::languageOf).orElse(language());
    }

    /** The words of the notice, then each old value with the new one; of a publication, what was published. */
    String text() {
        var wording = Wording.beside(languageOfText());
        Stream<String> words = notice.words().map(telling::tell).stream();
        Stream<String> changes =
                notice.changes().stream().flatMap(change -> ChangeInWords.of(change, wording).stream());
        return Stream.of(words, changes, facts().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private List<String> facts() {
        PublishedWorkshop published = workshop.published();
        return notice.kind() == NoticeKind.PUBLISHED
                ? new FactsInWords(
                                content(),
                                AsPublished.schedule(published).orElse(null),
                                AsPublished.deadlines(published),
                                new Reader(languageOfText(), List.of(languageOfText())))
                        .lines()
                : List.of();
    }

    /** The kind of notice, as the rest of the catalogue writes it. */
    String kind() {
        return notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty where the page names no organiser. */
    List<String> authors() {
        return Optional.ofNullable(content().organisers()).orElse(List.of()).stream()
                .filter(organiser -> organiser.role() != Organiser.Role.SPONSOR)
                .map(organiser -> telling.tell(organiser.name()))
                .toList();
    }

    private WorkshopContent content() {
        return workshop.published().workshop().content();
    }
}
