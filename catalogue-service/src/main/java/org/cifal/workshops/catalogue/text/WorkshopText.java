package org.cifal.workshops.catalogue.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Section;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.word.WordForms;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * One text of a workshop in one language.
 *
 * @param pointer where it stands in the workshop's record (RFC 6901)
 * @param language BCP 47, or {@code und} where the record does not say
 */
public record WorkshopText(String pointer, String language, Weight weight, String text) {

    /** What a word counts where it stands: a title outweighs what is merely mentioned. */
    public enum Weight {
        TITLE(12),
        /** Other titles, and the title of the series. */
        OTHER_TITLE(5),
        /** Organisers, partners, places, programme areas, pillars and themes. */
        NAME(2.5f),
        /**
         * What the record says in codes and numbers, in the words people look for it by: other names of countries, days
         * and months. Nothing else weighs less for it.
         */
        KNOWN_AS(2.5f),
        PROSE(0);

        private final float boost;

        Weight(float boost) {
            this.boost = boost;
        }

        /** Whether the words are those of the record, and not the catalogue's own. */
        public boolean isOfRecord() {
            return this != KNOWN_AS;
        }

        /** What it adds to a word's being there at all. */
        public float boost() {
            return boost;
        }
    }

    public static final String UNSTATED = Venue.UNSTATED;

    /** Everything by which it is found; a form may come more than once. */
    public List<WordForms.Form> forms() {
        return weight.isOfRecord() ? WordForms.ofText(language, text) : WordForms.ofOwnWords(language, text);
    }

    /** All texts, the weightiest first. */
    public static Stream<WorkshopText> of(WorkshopContent content) {
        return Stream.of(titles(content), names(content), prose(content)).flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> titles(WorkshopContent content) {
        return Stream.concat(
                texts("/title", Weight.TITLE, content.title()),
                Stream.concat(
                        listed(
                                "/alternativeTitles",
                                content.alternativeTitles(),
                                (at, title) -> texts(at, Weight.OTHER_TITLE, title)),
                        Stream.ofNullable(content.series())
                                .flatMap(series -> texts("/series/title", Weight.OTHER_TITLE, series.title()))));
    }

    private static Stream<WorkshopText> names(WorkshopContent content) {
        return Stream.of(
                        listed("/organisers", content.organisers(), (at, one) -> name(at + "/name", one.name())),
                        listed("/partners", content.partners(), (at, one) -> name(at + "/name", one.name())),
                        PlaceTexts.names(content),
                        TimeTexts.of(content),
                        listed("/programmeAreas", content.programmeAreas(), WorkshopText::name),
                        listed("/pillars", content.pillars(), WorkshopText::name),
                        plain("/division", Weight.NAME, content.division()),
                        listed("/themes", content.themes(), WorkshopText::name))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> prose(WorkshopContent content) {
        return Stream.of(
                        listed("/sections", content.sections(), WorkshopText::section),
                        Stream.ofNullable(content.schedule())
                                .flatMap(schedule -> listed(
                                        "/schedule/sessions",
                                        schedule.sessions(),
                                        (at, session) -> Stream.concat(
                                                texts(at + "/title", Weight.PROSE, session.title()),
                                                texts(at + "/audience", Weight.PROSE, session.audience())))),
                        PlaceTexts.addresses(content),
                        TermsTexts.of(content),
                        Stream.ofNullable(content.outcome())
                                .flatMap(outcome -> proseList("/outcome/report", outcome.report())))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> section(String at, Section section) {
        return Stream.of(
                        texts(at + "/heading", Weight.PROSE, section.heading()),
                        proseList(at + "/paragraphs", section.paragraphs()),
                        proseList(at + "/items", section.items()))
                .flatMap(texts -> texts);
    }

    static Stream<WorkshopText> proseList(String pointer, List<Texts> list) {
        return listed(pointer, list, (at, text) -> texts(at, Weight.PROSE, text));
    }

    private static Stream<WorkshopText> name(String pointer, Texts name) {
        return texts(pointer, Weight.NAME, name);
    }

    private static Stream<WorkshopText> name(String pointer, String name) {
        return plain(pointer, Weight.NAME, name);
    }

    static Stream<WorkshopText> plain(String pointer, String language, Weight weight, String words) {
        return Stream.ofNullable(words).map(text -> new WorkshopText(pointer, language, weight, text));
    }

    static Stream<WorkshopText> plain(String pointer, Weight weight, String words) {
        return plain(pointer, UNSTATED, weight, words);
    }

    static Stream<WorkshopText> texts(String pointer, Weight weight, Texts texts) {
        return texts == null
                ? Stream.empty()
                : texts.byLanguage().entrySet().stream()
                        .map(text -> new WorkshopText(
                                pointer + "/" + text.getKey(), text.getKey(), weight, text.getValue()));
    }

    /** What stands at an element of a list. */
    interface Reading<T> {
        Stream<WorkshopText> at(String pointer, T element);
    }

    static <T> Stream<WorkshopText> listed(String pointer, List<T> list, Reading<T> reading) {
        return list == null
                ? Stream.empty()
                : IntStream.range(0, list.size())
                        .mapToObj(i -> reading.at(pointer + "/" + i, list.get(i)))
                        .flatMap(Function.identity());
    }
}
