package org.cifal.workshops.catalogue.snapshot;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Section;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The words of a workshop, without case and accents, each to be found by its beginning. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String text;

    private Words(String text) {
        this.text = text;
    }

    static Words of(WorkshopContent content) {
        Stream<String> all = Stream.of(
                        texts(content.title()),
                        listed(content.alternativeTitles()).flatMap(Words::texts),
                        listed(content.organisers()).map(Organiser::name).flatMap(Words::texts),
                        listed(content.venues()).flatMap(Words::words),
                        listed(content.programmeAreas()),
                        listed(content.sections()).flatMap(Words::words))
                .flatMap(stream -> stream);
        return new Words(all.flatMap(text -> split(text).stream())
                .reduce(new StringBuilder(), (line, word) -> line.append(' ').append(word), StringBuilder::append)
                .toString());
    }

    /** A text as single words in the form in which they are compared. */
    public static List<String> split(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(lower))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean beginWithAll(Collection<String> beginnings) {
        return beginnings.stream().allMatch(beginning -> text.contains(" " + beginning));
    }

    private static Stream<String> words(Venue venue) {
        return Stream.of(venue.name(), venue.city(), venue.stated()).filter(text -> text != null);
    }

    private static Stream<String> words(Section section) {
        return Stream.of(
                        texts(section.heading()),
                        listed(section.paragraphs()).flatMap(Words::texts),
                        listed(section.items()).flatMap(Words::texts))
                .flatMap(stream -> stream);
    }

    private static Stream<String> texts(Texts texts) {
        return texts == null ? Stream.empty() : texts.byLanguage().values().stream();
    }

    private static <T> Stream<T> listed(List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
