package org.cifal.workshops.catalogue.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * What one has to know first, for formats that carry nothing but text: when and where, until when one can apply, and for
 * how much.
 *
 * @param schedule when it takes place, which may be what was stated before; null where nothing is
 * @param deadlines each until when one can apply
 * @param reader of the words
 */
public record FactsInWords(WorkshopContent content, Schedule schedule, List<Deadline> deadlines, Reader reader) {

    /** A line for each that is stated, with its name. */
    public List<String> lines() {
        return lines("dates");
    }

    /** The same, the days under another name where they are the former ones. */
    List<String> lines(String nameOfDays) {
        return Stream.of(
                        named(nameOfDays, dates()),
                        named("place", place()),
                        named("deadline", deadline()),
                        named("fee", fee()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> named(String fact, Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining("; ")))
                .filter(line -> !line.isBlank())
                .map(line -> texts().labelled(texts().say(fact), line));
    }

    private Stream<String> dates() {
        List<HostTime.Stretch> stretches = new HostTime(texts()).stretches(schedule);
        return stretches.isEmpty()
                ? Stream.ofNullable(schedule).map(Schedule::stated).filter(Objects::nonNull)
                : stretches.stream().map(HostTime.Stretch::words);
    }

    private Stream<String> place() {
        Stream<String> places = WrittenPlace.all(content, reader)
                .map(place -> place.country() == null ? place.words() : place.words() + ", " + place.country());
        return Stream.concat(
                places,
                Stream.ofNullable(content.format())
                        .filter(format -> format != WorkshopContent.Format.FACE_TO_FACE)
                        .map(format -> texts().say("format", format)));
    }

    private Stream<String> deadline() {
        return deadlines.stream()
                .filter(deadline -> deadline.kind() != Deadline.Kind.NOT_STATED || deadline.stated() != null)
                .map(deadline -> new HostTime(texts()).deadline(deadline).words());
    }

    private Stream<String> fee() {
        return WrittenFee.of(content.fee(), reader).map(WrittenFee::words).stream();
    }

    private PageTexts texts() {
        return reader.texts();
    }
}
